/** The circle: the chosen few, with benefit flowing both ways. Scores are habits, each shown with its reasons. */

import type { Contact, Day, Id, Offer, Rung } from '../model';
import { height } from '../relation/awareness';
import { type Reason, reason } from '../relation/reason';
import { type Relation, relation } from '../relation/relation';
import { compareNames } from '../relation/tellRank';
import { namesOffer } from '../relation/wish';
import type { Limits } from '../ruleNumbers';

/** How much flows between you and one contact. */
interface Mutuality {
  /** Points; comparable only within one user's contacts. */
  score: number;
  /** Benefits that were answered: the smaller of given and received. */
  answered: number;
  reasons: Reason[];
}

/** What the circle suggests on one contact. */
export interface CircleSuggestion {
  contact: Id;
  advice: 'add' | 'keep' | 'letGo';
  score: number;
  reasons: Reason[];
}

/**
 * Who should be in the circle, the highest first: the best that find room in its size. Whoever is in is kept at equal
 * points; a newcomer needs a benefit that was answered; where nothing flows at all, a member is let go.
 */
export function circleSuggestions(
  contacts: Contact[],
  members: Id[],
  offers: Offer[],
  now: Day,
  limits: Limits,
): CircleSuggestion[] {
  const inside = new Set(members);
  const all = contacts
    .filter(({ id, setAside, benefits }) => inside.has(id) || (!setAside && benefits.length > 1))
    .map((contact) => ({ contact, isIn: inside.has(contact.id), ...mutuality(contact, offers, now, limits) }))
    .filter(({ isIn, answered }) => isIn || answered > 0)
    .sort((a, b) => b.score - a.score || Number(b.isIn) - Number(a.isIn) || compareNames(a.contact, b.contact));
  return all.flatMap(({ contact: { id }, isIn, score, reasons }, place): CircleSuggestion[] => {
    const full = place >= limits.circleSize;
    if (!isIn) return full ? [] : [{ contact: id, advice: 'add', score, reasons }];
    if (score > 0 && !full) return [{ contact: id, advice: 'keep', score, reasons }];
    const because = score === 0 ? reason('nothingFlows') : reason('circleFull', { size: limits.circleSize });
    return [{ contact: id, advice: 'letGo', score, reasons: [because, ...reasons] }];
  });
}

/**
 * The circle score: benefits, awareness and needs, each both ways. The smaller side counts, since what flows one way
 * only is a gift or a debt. Benefits count for ever, awareness while it lasts.
 */
export function mutuality(contact: Contact, offers: Offer[], now: Day, limits: Limits): Mutuality {
  // Which offers they fit is left out: nothing here asks it, and to look for it takes longer than all the rest.
  const at = relation(contact, offers, [], now, limits);
  const { benefit, awareness, need } = limits.circlePoints;
  const given = at.benefits.filter(({ direction }) => direction === 'given').length;
  const received = at.benefits.length - given;
  const answered = Math.min(given, received);
  const theirs = rungOfYou(at);
  const yours = rungOfThem(at);
  const needs = needReasonsOf(at, offers);
  const both = Math.min(height(theirs), height(yours));
  return {
    score: benefit * answered + awareness * both + need * needs.length,
    answered,
    reasons: [
      ...(given + received > 0 ? [reason(answered > 0 ? 'benefitsBothWays' : 'oneWay', { given, received })] : []),
      ...(theirs === 'unaware' ? [] : [reason('knowsYou', { rung: theirs })]),
      ...(yours === 'unaware' ? [] : [reason('youKnow', { rung: yours })]),
      ...needs,
    ],
  };
}

/** The highest rung, of any offer, that the contact is on today; what may be forgotten doesn't count. */
const rungOfYou = ({ knowledge }: Relation): Rung =>
  knowledge
    .filter(({ knows }) => knows)
    .reduce<Rung>((best, { rung }) => (height(rung) > height(best) ? rung : best), 'unaware');

/** What you know of theirs, as far as it is written down; a referral or an introduction given says that you vouched. */
function rungOfThem({ contact: { does, looksFor }, benefits }: Relation): Rung {
  const vouched = ({ kind, direction }: { kind: string; direction: string }) =>
    direction === 'given' && (kind === 'referral' || kind === 'introduction');
  if (benefits.some(vouched)) return 'hasRecommended';
  if (does && looksFor) return 'understands';
  return does || looksFor ? 'heard' : 'unaware';
}

/** One reason for each side on which there is a need to meet. */
function needReasonsOf({ contact: { looksFor, forThem, forMe } }: Relation, offers: Offer[]): Reason[] {
  const wanted = offers.find((offer) => looksFor && namesOffer(looksFor, offer));
  return [
    ...(wanted || forThem ? [reason('theyNeed', wanted ? { offer: wanted.id } : { text: forThem })] : []),
    ...(forMe ? [reason('youNeed', { text: forMe })] : []),
  ];
}
