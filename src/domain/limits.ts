/**
 * All the numbers of the rules. They are habits, not findings (docs/rules.md): the user can change each one.
 * Days and months are calendar ones.
 */
import type { GoalKind, Rung } from './model';

/** The numbers that the rules use. */
export interface Limits {
  /** Days after which a rung may be forgotten. */
  fades: Record<Exclude<Rung, 'unaware'>, number>;
  /** How much an open goal weighs in "whom to tell first". */
  goalWeights: Record<GoalKind, number>;
  /** Months in which touchpoints count for "whom to tell first". */
  tellMonths: number;
  /** `untold`: so many touchpoints, or so many meetings. */
  untoldTouchpoints: number;
  untoldMeetings: number;
  /** `unproven`: so many touchpoints since the first evidence. */
  unprovenTouchpoints: number;
  noGoalTouchpoints: number;
  /** `meetingsForMeetings`: so many meetings in so many months. */
  idleMeetings: number;
  idleMonths: number;
  /** `allSocial`, `allBusiness`: so many touchpoints in so many months. */
  balanceTouchpoints: number;
  balanceMonths: number;
  /** `allSocial`: under so many per cent business. */
  businessPercent: number;
  /** `oneSided`: benefits given and received differ by so many. */
  oneSided: number;
  /** `fading`: days without a touchpoint. */
  silentDays: number;
  /** A need fades after so many days. */
  needDays: number;
  /** `unthanked`: from so many days after a benefit, for so many months. */
  thankDays: number;
  thankMonths: number;
  /** Reconnecting: silent for so many years; so many suggestions at a time. */
  reconnectYears: number;
  reconnectAtOnce: number;
  /** How many people the circle holds. */
  circleSize: number;
  /** Circle score: points for a benefit that was answered, a rung known both ways, a need met on one side. */
  circlePoints: { benefit: number; awareness: number; need: number };
  /** What an hour at an event costs you, in the currency that you count in. */
  hourWorth: number;
}

/** The numbers as they come. */
export const defaultLimits: Limits = {
  fades: { heard: 180, understands: 365, wouldRecommend: 730, hasRecommended: 1095 },
  goalWeights: { sale: 4, cooperation: 3, referral: 3, introduction: 2, advice: 1, learning: 1, other: 1 },
  tellMonths: 12,
  untoldTouchpoints: 2,
  untoldMeetings: 1,
  unprovenTouchpoints: 2,
  noGoalTouchpoints: 2,
  idleMeetings: 3,
  idleMonths: 12,
  balanceTouchpoints: 4,
  balanceMonths: 24,
  businessPercent: 20,
  oneSided: 3,
  silentDays: 180,
  needDays: 60,
  thankDays: 7,
  thankMonths: 12,
  reconnectYears: 3,
  reconnectAtOnce: 3,
  circleSize: 12,
  circlePoints: { benefit: 3, awareness: 1, need: 2 },
  hourWorth: 100,
};

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
