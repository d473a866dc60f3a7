/** The reasons behind each verdict, as kinds and values; the words come from the locales (`why_KIND`). */

import type { Contact, Day, Id, Offer, TrapKind } from '../model';
import type { Limits } from '../ruleNumbers';
import { traps } from '../traps/index';
import { trapReasons } from '../traps/trapReasons';
import { clock, counting, rungOf } from './awareness';
import { audienceFit } from './fit';
import { isFlagged, somethingToLose } from './isFlagged';
import { type Reason, type ReasonKind, reason } from './reason';
import { type Knowledge, type Relation, relation, unknown } from './relation';
import { currentOffers } from './retiredOffers';
import { needReasons, tellReasons } from './tellReasons';

/** Why a standing is what it is. */
export interface StandingReasons {
  /** For each offer: whether it concerns the contact, the rung, its clock. */
  offers: Record<Id, Reason[]>;
  flagged: Reason[];
  /** Why this place in "whom to tell first"; empty when not flagged. */
  tell: Reason[];
  /** For each trap that holds, the records that it counted. */
  traps: Partial<Record<TrapKind, Reason[]>>;
}

/** The reasons behind a contact's standing on a day. */
export function standingReasons(contact: Contact, offers: Offer[], now: Day, limits: Limits): StandingReasons {
  const fitting = currentOffers(offers).flatMap((offer) => audienceFit(contact, offer) ?? []);
  const at = relation(
    contact,
    offers,
    fitting.map(({ offer }) => offer),
    now,
    limits,
  );
  const fits = fitting.map((fit) => reason('fit', { ...fit }));
  const held = traps(at, now, limits).map(({ kind }): [TrapKind, Reason[]] => [
    kind,
    trapReasons[kind](at, now, limits),
  ]);
  return {
    offers: Object.fromEntries(
      at.knowledge.map((known) => [
        known.offer,
        [
          ...concernOf(known.offer, at, fits),
          ...rungReasons(known, contact, now),
          ...clockReasons(known, at, now, limits),
        ],
      ]),
    ),
    flagged: flagReasons(at),
    tell: isFlagged(at) ? tellReasons(at, fits, now, limits) : [],
    traps: Object.fromEntries(held),
  };
}

function concernOf(offer: Id, at: Relation, fits: Reason[]): Reason[] {
  const { concerns, goals } = at;
  if (!concerns.includes(offer)) return [reason('doesNotConcern')];
  const because = [
    ...needReasons(at).filter(({ values }) => values.offer === offer),
    ...fits.filter(({ values }) => values.offer === offer),
    ...goals
      .filter((goal) => goal.offer === offer)
      .map(({ kind, wording }) => reason('goalNames', { goal: kind, wording })),
  ];
  return because.length > 0 ? because : [reason('mainOffer')];
}

function rungReasons({ offer, rung, evidence }: Knowledge, contact: Contact, now: Day): Reason[] {
  // The latest of the highest: of equal ones it is what the user remembers.
  const best = evidence
    .filter((one) => rungOf(one) === rung)
    .reduce<(typeof evidence)[number] | undefined>((a, b) => (a && a.on > b.on ? a : b), undefined);
  const past = contact.evidence.filter((one) => one.offer === offer && one.on <= now).length;
  const replaced = past - counting(contact.evidence, offer, now).length;
  return [
    best
      ? reason('evidence', { evidence: best.kind, on: best.on, rung, sentence: best.sentence })
      : reason('noEvidence'),
    ...(replaced > 0 ? [reason('replaced', { count: replaced })] : []),
  ];
}

function clockReasons({ rung, faded, until, evidence }: Knowledge, at: Relation, now: Day, limits: Limits): Reason[] {
  if (rung === 'unaware' || !until) return [];
  const start = clock(evidence, at.touchpoints, now)!;
  const kind: ReasonKind = evidence.some(({ on }) => on === start) ? 'clockEvidence' : 'clockBusiness';
  return [
    reason(kind, { on: start }),
    reason(faded ? 'faded' : 'fades', { on: until, days: limits.fades[rung], rung }),
  ];
}

function flagReasons(at: Relation): Reason[] {
  const missing = unknown(at);
  if (at.contact.setAside) return [reason('setAside')];
  if (at.concerns.length === 0) return [reason('noOffer')];
  if (missing.length === 0) return [reason('knowsAll', { count: at.concerns.length })];
  if (!somethingToLose(at)) return [reason('nothingToLose')];
  return missing.map(({ offer, rung, faded }) => reason(faded ? 'mayHaveForgotten' : 'notKnown', { offer, rung }));
}
