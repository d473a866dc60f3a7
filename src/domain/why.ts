/** The facts behind each verdict, as kinds and figures; the words come from the locales (`why_KIND`). */

import { clock, counting, rungOf } from './awareness';
import { latest } from './days';
import { type Fact, type FactKind, fact } from './fact';
import { fitOf } from './fit';
import { flagged, somethingToLose } from './flagged';
import type { Limits } from './limits';
import { type Knowledge, type Relation, relation, unknown } from './relation';
import { tellRank } from './tellFirst';
import { traps } from './traps';
import { behindTrap } from './traps/behind';
import type { Contact, Day, Id, Offer, TrapKind } from './words';

/** Why a standing is what it is. */
export interface Why {
  /** For each offer: whether it concerns the contact, the rung, its clock. */
  offers: Record<Id, Fact[]>;
  flagged: Fact[];
  /** Why this place in "whom to tell first"; empty when not flagged. */
  tell: Fact[];
  /** For each trap that holds, the records that it counted. */
  traps: Partial<Record<TrapKind, Fact[]>>;
}

/** The facts behind a contact's standing on a day. */
export function why(contact: Contact, offers: Offer[], now: Day, limits: Limits): Why {
  const fitting = offers.flatMap((offer) => fitOf(contact, offer) ?? []);
  const at = relation(
    contact,
    offers,
    fitting.map(({ offer }) => offer),
    now,
    limits,
  );
  const fits = fitting.map((fit) => fact('fit', { ...fit }));
  const held = traps(at, now, limits).map(({ kind }): [TrapKind, Fact[]] => [kind, behindTrap[kind](at, now, limits)]);
  return {
    offers: Object.fromEntries(
      at.knowledge.map((known) => [
        known.offer,
        [...concernOf(known.offer, at, fits), ...rungFacts(known, contact, now), ...clockFacts(known, at, now, limits)],
      ]),
    ),
    flagged: flagFacts(at),
    tell: flagged(at) ? tellFacts(at, fits, now, limits) : [],
    traps: Object.fromEntries(held),
  };
}

function concernOf(offer: Id, { concerns, goals }: Relation, fits: Fact[]): Fact[] {
  if (!concerns.includes(offer)) return [fact('doesNotConcern')];
  const because = [
    ...fits.filter(({ figures }) => figures.offer === offer),
    ...goals
      .filter((goal) => goal.offer === offer)
      .map(({ kind, wording }) => fact('goalNames', { goal: kind, wording })),
  ];
  return because.length > 0 ? because : [fact('mainOffer')];
}

function rungFacts({ offer, rung, evidence }: Knowledge, contact: Contact, now: Day): Fact[] {
  // The latest of the highest: of equal ones it is what the user remembers.
  const best = evidence
    .filter((one) => rungOf(one) === rung)
    .reduce<(typeof evidence)[number] | undefined>((a, b) => (a && a.on > b.on ? a : b), undefined);
  const past = contact.evidence.filter((one) => one.offer === offer && one.on <= now).length;
  const replaced = past - counting(contact.evidence, offer, now).length;
  return [
    best ? fact('evidence', { evidence: best.kind, on: best.on, rung, sentence: best.sentence }) : fact('noEvidence'),
    ...(replaced > 0 ? [fact('replaced', { count: replaced })] : []),
  ];
}

function clockFacts({ rung, faded, until, evidence }: Knowledge, at: Relation, now: Day, limits: Limits): Fact[] {
  if (rung === 'unaware' || !until) return [];
  const start = clock(evidence, at.touchpoints, now)!;
  const kind: FactKind = evidence.some(({ on }) => on === start) ? 'clockEvidence' : 'clockBusiness';
  return [fact(kind, { on: start }), fact(faded ? 'faded' : 'fades', { on: until, days: limits.fades[rung], rung })];
}

function flagFacts(at: Relation): Fact[] {
  const missing = unknown(at);
  if (at.contact.setAside) return [fact('setAside')];
  if (at.concerns.length === 0) return [fact('noOffer')];
  if (missing.length === 0) return [fact('knowsAll', { count: at.concerns.length })];
  if (!somethingToLose(at)) return [fact('nothingToLose')];
  return missing.map(({ offer, rung, faded }) => fact(faded ? 'mayHaveForgotten' : 'notKnown', { offer, rung }));
}

function tellFacts(at: Relation, fits: Fact[], now: Day, limits: Limits): Fact[] {
  const [, minusWeight, minusRecent] = tellRank(at, now, limits);
  const goal = at.goals.find(({ kind }) => limits.goalWeights[kind] === -minusWeight);
  const last = latest(at.touchpoints.map(({ on }) => on));
  return [
    ...(fits.length > 0 ? fits : [fact('noFit')]),
    ...(goal ? [fact('goalWeighs', { goal: goal.kind, wording: goal.wording, weight: -minusWeight })] : []),
    fact('recent', { touchpoints: 0 - minusRecent, months: limits.tellMonths }),
    ...(last ? [fact('latest', { on: last })] : []),
  ];
}
