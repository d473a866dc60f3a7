/** Measurements: medians, rows of the table, and how they are printed. */

/** Several measurements of the same, in milliseconds. */
interface Measured {
  /** The middle. */
  ms: number;
  /** Between which a half of them lies; of one measurement there is none. */
  spread?: [from: number, to: number];
}

/** One line of the table: what was measured, beside what, and what the design allows. */
export interface BenchRow extends Measured {
  what: string;
  /** Of what is no time: then the numbers are of these. */
  unit?: 'MB';
  /** The baseline of the same run, and what it is. */
  base?: { what: string; ms: number };
  /** What the design allows: milliseconds, times the baseline, or milliseconds over it. */
  budget?: { ms: number } | { times: number } | { over: number };
}

/** The middle of several measurements. */
export function benchMedian(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Their middle, and how far they lie apart. */
export function measured(all: readonly number[]): Measured {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)]!;
  return { ms: benchMedian(all), spread: [at(0.25), at(0.75)] };
}

/** A row as a program reads it. */
export function rowAsJson(row: BenchRow): object {
  return {
    ...row,
    ms: rounded(row.ms),
    spread: row.spread?.map(rounded),
    ratio: timesBaseline(row),
    holds: isWithinBudget(row),
  };
}

/** A row as a person reads it. */
export function rowAsLine(row: BenchRow): string {
  const { what, unit = 'ms', ms, spread, base, budget } = row;
  const times = timesBaseline(row) === undefined ? 'beside' : `${timesBaseline(row)} ×`;
  const beside = base ? `${times} ${base.what} (${rounded(base.ms)} ${unit})` : '';
  const allowed = budget ? `budget ${budgetText(budget, unit)}` : '';
  const verdict = budget ? (isWithinBudget(row) ? 'holds' : 'BROKEN') : '';
  const between = spread ? `[${spread.map(rounded).join('..')}]` : '';
  const cells = [what.padEnd(52), `${rounded(ms)} ${unit}`.padStart(11), between.padEnd(18), beside.padEnd(46)];
  return [...cells, allowed.padEnd(14), verdict].join('  ').trimEnd();
}

function budgetText(budget: NonNullable<BenchRow['budget']>, unit: string): string {
  if ('ms' in budget) return `${budget.ms} ${unit}`;
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

const rounded = (value: number): number => Number(value.toPrecision(3));
