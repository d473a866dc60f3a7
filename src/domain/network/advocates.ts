/** "Who would say my name?": who has, who would, who is slipping away, and the next step for the few that matter. */

import { latest } from '../days';
import type { Contact, Day, Id, Offer, Step } from '../model';
import { height } from '../relation/awareness';
import { type Reason, reason } from '../relation/reason';
import { type Knowledge, type Relation, relation } from '../relation/relation';
import { compareNames } from '../relation/tellRank';
import type { Limits } from '../ruleNumbers';
import { fading } from '../traps/fading';
import { owed } from '../traps/unthanked';

/**
 * `has` said your name, `would` say it, `slipping`: did or would, and may have forgotten or was left alone, `could`:
 * knows what you do.
 */
export type AdvocateGroup = 'has' | 'would' | 'slipping' | 'could';

/** Somebody who may say your name. */
export interface Advocate {
  contact: Id;
  group: AdvocateGroup;
  /** The offer that they know best. */
  offer: Id;
  /** How often they recommended you. */
  times: number;
  step: Step;
  /** Whether they are among the few that matter now. */
  isNext: boolean;
  reasons: Reason[];
}

/** So many next steps at a time: nobody takes more. */
const stepsAtOnce = 5;
const groupOrder: AdvocateGroup[] = ['has', 'would', 'slipping', 'could'];

/**
 * Everybody who has or would say your name, and those who could: they understand what you do, and you want a referral
 * of them or they are in your circle. The few that matter: thanks owed first, then who is slipping away, then who
 * could, then asking who would; among those, who recommended you more often.
 * @param members of the circle
 */
export function advocates(contacts: Contact[], members: Id[], offers: Offer[], now: Day, limits: Limits): Advocate[] {
  const inside = new Set(members);
  const all = contacts
    // Without evidence nobody knows what you do. Which offers they fit is not asked here: that would take the longest.
    .filter(({ setAside, evidence }) => !setAside && evidence.length > 0)
    .flatMap((contact) => {
      const at = relation(contact, offers, [], now, limits);
      const found = advocate(at, inside.has(contact.id), now, limits);
      return found ? [{ contact, ...found }] : [];
    })
    .sort(
      (a, b) =>
        groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group) ||
        b.times - a.times ||
        compareNames(a.contact, b.contact),
    );
  const next = new Set(
    all
      .toSorted((a, b) => b.urgency - a.urgency || b.times - a.times)
      .filter(({ urgency }) => urgency > 0)
      .slice(0, stepsAtOnce),
  );
  return all.map((one) => {
    const { contact, urgency: _, ...rest } = one;
    return { contact: contact.id, ...rest, isNext: next.has(one) };
  });
}

type FoundAdvocate = Omit<Advocate, 'contact' | 'isNext'> & { urgency: number };

function advocate(at: Relation, isIn: boolean, now: Day, limits: Limits): FoundAdvocate | null {
  const best = bestOf(at.knowledge);
  if (!best) return null;
  const times = at.knowledge.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'recommended').length;
  const speaks = height(best.rung) >= height('wouldRecommend');
  const wantsReferral = at.goals.some(({ kind }) => kind === 'referral');
  if (!speaks && !(best.knows && best.rung === 'understands' && (wantsReferral || isIn))) return null;
  const isQuiet = fading(at, now, limits) !== null;
  const group = !speaks
    ? 'could'
    : best.faded || isQuiet
      ? 'slipping'
      : best.rung === 'hasRecommended'
        ? 'has'
        : 'would';
  const thanks = owed(at.benefits, now, limits);
  const owes = thanks.length > 0;
  const urgency = owes ? 40 : { slipping: 30, could: 20, would: wantsReferral ? 10 : 0, has: 0 }[group];
  return {
    group,
    offer: best.offer,
    times,
    step: owes ? 'thank' : group === 'slipping' ? 'getInTouch' : group === 'could' ? 'prove' : 'ask',
    urgency,
    reasons: [
      ...thanks.map(({ on, kind }) => reason('sayThanks', { on, benefit: kind })),
      ...advocateReasons(at, best, { isQuiet, wantsReferral, isIn }),
    ],
  };
}

/** The highest rung, one that has not faded before one that has. */
function bestOf(knowledge: Knowledge[]): Knowledge | undefined {
  const rank = ({ rung, faded }: Knowledge) => height(rung) * 2 - Number(faded);
  return knowledge.reduce<Knowledge | undefined>(
    (best, one) => (best && rank(best) >= rank(one) ? best : one),
    undefined,
  );
}

interface Circumstances {
  isQuiet: boolean;
  wantsReferral: boolean;
  isIn: boolean;
}

function advocateReasons(
  { touchpoints }: Relation,
  { rung, evidence, faded, until, offer }: Knowledge,
  so: Circumstances,
): Reason[] {
  const said = evidence.filter(({ kind }) => kind === (rung === 'hasRecommended' ? 'recommended' : 'repeated'));
  const last = latest(touchpoints.map(({ on }) => on));
  return [
    ...(rung === 'hasRecommended' ? [reason('hasSaid', { on: latest(said.map(({ on }) => on)), offer })] : []),
    ...(rung === 'wouldRecommend' ? [reason('wouldSay', { on: latest(said.map(({ on }) => on)), offer })] : []),
    ...(until ? [reason(faded ? 'hasFaded' : 'fadesOn', { on: until })] : []),
    ...(so.isQuiet ? [reason('quietSince', { on: last })] : []),
    ...(so.wantsReferral ? [reason('wantsReferral')] : []),
    ...(so.isIn ? [reason('inCircle')] : []),
  ];
}
