/**
 * The numbers of the rules as a user sets them: their names, their bounds, and how files hold them. What each means and
 * what it is by default: ruleNumbers.ts.
 */
import { defaultLimits, type Limits } from './ruleNumbers';

/** A user's own numbers as files hold them: only what was changed. */
export type LimitChanges = { [K in keyof Limits]?: Limits[K] extends number ? number : Partial<Limits[K]> };

/** A number's name: `silentDays`, or `fades.heard` for one of several. */
export type LimitName = {
  [K in keyof Limits]: Limits[K] extends number ? K : `${K}.${keyof Limits[K] & string}`;
}[keyof Limits];
/** A user's own numbers, each by its name. */
export type ChangedLimits = { [name in LimitName]?: number };

type Bounds = readonly [least: number, most: number];
/** A window of no days or a count of none would hold always or never: drop the rule instead. */
const countBounds: Bounds = [1, 1000];
const dayBounds: Bounds = [1, 36_500];
const monthBounds: Bounds = [1, 1200];
const pointBounds: Bounds = [0, 1000];

/** The least and the most that each number may be; whole numbers only. */
const boundsOf: { [K in keyof Limits]: Bounds } = {
  fades: dayBounds,
  goalWeights: pointBounds,
  tellMonths: monthBounds,
  untoldTouchpoints: countBounds,
  untoldMeetings: countBounds,
  unprovenTouchpoints: countBounds,
  noGoalTouchpoints: countBounds,
  idleMeetings: countBounds,
  idleMonths: monthBounds,
  balanceTouchpoints: countBounds,
  balanceMonths: monthBounds,
  businessPercent: [0, 100],
  oneSided: countBounds,
  silentDays: dayBounds,
  needDays: dayBounds,
  thankDays: dayBounds,
  thankMonths: monthBounds,
  reconnectYears: [1, 100],
  reconnectAtOnce: [1, 100],
  circleSize: countBounds,
  circlePoints: pointBounds,
  hourWorth: [0, 1_000_000],
};

/** Every number by its name, in the order in which they are shown. */
export const limitNames: readonly LimitName[] = Object.entries(defaultLimits).flatMap(([group, value]) =>
  typeof value === 'number' ? [group as LimitName] : Object.keys(value).map((name) => `${group}.${name}` as LimitName),
);

/** The number that one name stands for. */
export function limitOf(limits: Limits, name: LimitName): number {
  const [group, part] = name.split('.') as [keyof Limits, string?];
  const value = limits[group];
  return typeof value === 'number' ? value : (value as Record<string, number>)[part as string]!;
}

/** The least and the most that a number may be. */
export const limitBounds = (name: LimitName): Bounds => boundsOf[name.split('.')[0] as keyof Limits];

/** Whether a number may take this value: a whole one within its bounds. */
export function isLimit(name: LimitName, value: unknown): value is number {
  const [least, most] = limitBounds(name);
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** The numbers with the user's own, each by its name; what it can't be, and what we don't know, leaves the default. */
export function limitsBy(changed: ChangedLimits): Limits {
  const limits = structuredClone(defaultLimits);
  for (const name of limitNames) if (isLimit(name, changed[name])) set(limits, name, changed[name]);
  return limits;
}

/** The same for numbers as files hold them. */
export const limitsWith = (changes: LimitChanges): Limits => limitsBy(limitsByName(changes));

/** A file's numbers by their names; `problem` hears of what is none of ours. */
export function limitsByName(changes: object, problem: (at: string, reason: string) => void = () => {}): ChangedLimits {
  const changed: ChangedLimits = {};
  for (const [name, value] of limitEntries(changes)) {
    if (value === null || value === undefined) continue;
    if (!limitNames.includes(name as LimitName)) problem(name, 'is no number of the rules');
    else if (isLimit(name as LimitName, value)) changed[name as LimitName] = value;
    else problem(name, `is no whole number from ${limitBounds(name as LimitName).join(' to ')}`);
  }
  return changed;
}

/** The numbers by their names as files hold them. */
export function nestedLimits(changed: ChangedLimits): LimitChanges {
  const changes: Record<string, unknown> = {};
  for (const name of limitNames) {
    const value = changed[name];
    const [group, part] = name.split('.') as [string, string?];
    if (value === undefined) continue;
    changes[group] = part ? { ...(changes[group] as object), [part]: value } : value;
  }
  return changes as LimitChanges;
}

function limitEntries(changes: object): [string, unknown][] {
  return Object.entries(changes).flatMap(([name, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([part, one]): [string, unknown] => [`${name}.${part}`, one])
      : [[name, value]],
  );
}

function set(limits: Limits, name: LimitName, value: number): void {
  const [group, part] = name.split('.') as [keyof Limits, string?];
  if (part) (limits[group] as unknown as Record<string, number>)[part] = value;
  else (limits as unknown as Record<string, number>)[group] = value;
}
