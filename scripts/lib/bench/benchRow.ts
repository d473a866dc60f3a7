/** Measurements: medians, rows of the table, and how they are printed. */

/** One line of the table: what was measured, beside what, and what the design allows. */
export interface BenchRow {
  what: string;
  ms: number;
  /** The baseline of the same run, and what it is. */
  base?: { what: string; ms: number };
  /** What the design allows: milliseconds, times the baseline, or milliseconds over it. */
  budget?: { ms: number } | { times: number } | { over: number };
}

/** The middle of several measurements. */
export function benchMedian(all: number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A row as a program reads it. */
export function rowAsJson(row: BenchRow): object {
  return { ...row, ms: rounded(row.ms), ratio: timesBaseline(row), holds: isWithinBudget(row) };
}

/** A row as a person reads it. */
export function rowAsLine(row: BenchRow): string {
  const { what, ms, base, budget } = row;
  const times = timesBaseline(row) === undefined ? 'beside' : `${timesBaseline(row)} ×`;
  const beside = base ? `${times} ${base.what} (${rounded(base.ms)} ms)` : '';
  const allowed = budget ? `budget ${budgetText(budget)}` : '';
  const verdict = budget ? (isWithinBudget(row) ? 'holds' : 'BROKEN') : '';
  return [what.padEnd(52), `${rounded(ms)} ms`.padStart(11), beside.padEnd(46), allowed.padEnd(14), verdict]
    .join('  ')
    .trimEnd();
}

function budgetText(budget: NonNullable<BenchRow['budget']>): string {
  if ('ms' in budget) return `${budget.ms} ms`;
  return 'over' in budget ? `+ ${budget.over} ms` : `${rounded(budget.times)} ×`;
}

/** Nothing at all, as an empty script costs in a storm, is no measure for anything. */
function timesBaseline({ ms, base }: BenchRow): number | undefined {
  return base?.ms ? rounded(ms / base.ms) : undefined;
}

function isWithinBudget({ ms, base, budget }: BenchRow): boolean | undefined {
  if (!budget) return undefined;
  if ('ms' in budget) return ms < budget.ms;
  return !base || ms <= ('over' in budget ? base.ms + budget.over : base.ms * budget.times);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
