/**
 * The numbers of the rules, each with its default. They are habits, not findings (docs/rules.md): the user can change
 * each one, within the bounds of ruleNumberBounds.ts. Days and months are calendar ones.
 */
import type { GoalKind, Rung } from './model';

/** The numbers that the rules use. */
export interface Limits {
  /** Days from the last evidence or business touchpoint until a rung may be forgotten; any touchpoint: `silentDays`. */
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
  /** The trap `fading`: days without any touchpoint with an advocate; until they may forget: `fades`. */
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
