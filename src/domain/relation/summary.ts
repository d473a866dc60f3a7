/** What lists and views show of a contact's dated records, so that they need not read them. */
import { latest, withinMonths } from '../days';
import type { Day, Goal, Id, Summary } from '../model';
import type { Limits } from '../ruleNumbers';
import { owed } from '../traps/unthanked';
import { isBusiness, isSocial } from './character';
import { lastSign, lastTouchpoint } from './lastContact';
import type { Relation } from './relation';

/** The summary on a day; undefined where nothing dated counts yet, as with most of those whom an import brought. */
export function summary(at: Relation, now: Day, limits: Limits): Summary | undefined {
  const { touchpoints, benefits, goals, needs } = at;
  const signs = lastSign(at.contact, now);
  if (signs === undefined && !goals.length && !needs.length) return undefined;
  const recent = touchpoints.filter(({ on }) => withinMonths(on, now, limits.balanceMonths));
  const given = benefits.filter(({ direction }) => direction === 'given').length;
  const thanks = owed(benefits, now, limits).map(({ on }) => on);
  return withoutGaps({
    last: lastTouchpoint(at, now)?.on,
    goal: weightiestGoal(goals, limits),
    need: needs[0]?.offer,
    social: recent.filter(isSocial).length,
    business: recent.filter(isBusiness).length,
    given,
    received: benefits.length - given,
    lastBenefit: latest(benefits.map(({ on }) => on)),
    lastEvent: latest(touchpoints.filter(({ event }) => event).map(({ on }) => on)),
    owed: thanks.sort()[0],
    recommended: at.knowledge.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'recommended').length,
    messages: touchpoints.reduce((sum, one) => sum + (one.messages ?? 0), 0) || undefined,
    asked: askedFor(at, now),
    reconnect: isWorthReconnecting(at, now, limits) ? touchpoints.length : undefined,
  });
}

/** Whatever was asked for and never settled, also long ago: nobody may have answered. */
function askedFor({ contact }: Relation, now: Day): Id[] | undefined {
  const asked = contact.needs.filter(({ on, settled }) => on <= now && !settled).map(({ offer }) => offer);
  return asked.length ? [...new Set(asked)] : undefined;
}

/** Without the fields that have nothing in them: each would be stored with every contact. */
const withoutGaps = (all: { [K in keyof Summary]: Summary[K] | undefined }): Summary =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Summary;

/** What the table shows of a goal. */
function weightiestGoal(goals: readonly Goal[], limits: Limits): Summary['goal'] {
  const [first, ...rest] = goals;
  if (!first) return undefined;
  const { kind, wording, by } = rest.reduce(
    (best, one) => (limits.goalWeights[one.kind] > limits.goalWeights[best.kind] ? one : best),
    first,
  );
  return { kind, ...(wording && { wording }), ...(by && { by }) };
}

/** As domain/network/reconnect.ts asks it: silent for years, and fitting, or once gave, or recommended you. */
function isWorthReconnecting(at: Relation, now: Day, limits: Limits): boolean {
  const last = lastSign(at.contact, now);
  if (at.contact.setAside || last === undefined || withinMonths(last, now, 12 * limits.reconnectYears)) return false;
  return (
    at.fits.length > 0 ||
    at.benefits.some(({ direction }) => direction === 'received') ||
    at.contact.evidence.some(({ kind, on }) => kind === 'recommended' && on <= now)
  );
}
