/** Before an event: of each person expected there, what you want, what to tell, what to ask and what to bring. */

import { type Contact, type Day, type Goal, gainsParts, type Id, type Offer, type Standing } from '../model';
import { fittingOffers } from '../relation/fit';
import { type Reason, reason } from '../relation/reason';
import { relation, unknown } from '../relation/relation';
import { standing } from '../relation/standing';
import { byTellRank, compareNames } from '../relation/tellRank';
import type { Limits } from '../ruleNumbers';
import { owed } from '../traps/unthanked';
import { introductions } from './introductions';

/** What of a person is not written down and can be asked. */
type GapToAsk = 'does' | 'looksFor' | (typeof gainsParts)[number];

/** What to know of one person before meeting them. */
export interface Brief {
  contact: Id;
  /** Open ones. */
  goals: Goal[];
  /** Offers that concern them and that they don't know, or may have forgotten. */
  untold: { offer: Id; faded: boolean }[];
  /** Whether any offer concerns them: if none does, that none is untold says nothing. */
  isConcerned: boolean;
  ask: GapToAsk[];
  give: Reason[];
}

/**
 * A brief for each expected person, those to tell first before the others, then by name.
 * @param everybody among whom somebody may do what an expected person looks for
 */
export function briefing(expected: Contact[], everybody: Contact[], offers: Offer[], on: Day, limits: Limits): Brief[] {
  const pairs = introductions(everybody, Infinity, new Set(expected.map(({ id }) => id)));
  const names = new Map(everybody.map(({ id, name }) => [id, name]));
  const standings = new Map(expected.map((one): [Id, Standing] => [one.id, standing(one, offers, on, limits)]));
  return contactsInOrder(expected, standings).map((contact) => {
    const at = relation(contact, offers, fittingOffers(contact, offers), on, limits);
    const doers = pairs.filter(({ seeker }) => seeker === contact.id).slice(0, mostDoers);
    return {
      contact: contact.id,
      goals: at.goals,
      untold: unknown(at).map(({ offer, faded }) => ({ offer, faded })),
      isConcerned: standings.get(contact.id)!.concerns.length > 0,
      ask: gapsOf(contact),
      give: [
        ...owed(at.benefits, on, limits).map(({ on: day, kind }) => reason('sayThanks', { on: day, benefit: kind })),
        ...(contact.forThem?.trim() ? [reason('offerThem', { text: contact.forThem })] : []),
        ...doers.map(({ doer, words }) =>
          reason('introduceTo', { name: names.get(doer), text: words.map(({ offered }) => offered).join(', ') }),
        ),
        ...giveByTraps(standings.get(contact.id)!),
      ],
    };
  });
}

/** More than two introductions nobody makes at one event. */
const mostDoers = 2;

function contactsInOrder(contacts: Contact[], standings: Map<Id, Standing>): Contact[] {
  return contacts.toSorted((a, b) => {
    const [one, other] = [standings.get(a.id)!.tellRank, standings.get(b.id)!.tellRank];
    if (one && other) return byTellRank({ ...a, tell: one }, { ...b, tell: other });
    return Number(!one) - Number(!other) || compareNames(a, b);
  });
}

/** What they do and look for comes first: without it nobody can be introduced. */
function gapsOf({ does, looksFor, gains }: Contact): GapToAsk[] {
  return [
    ...(does?.trim() ? [] : ['does' as const]),
    ...(looksFor?.trim() ? [] : ['looksFor' as const]),
    ...gainsParts.filter((part) => !gains?.[part]?.trim()),
  ];
}

function giveByTraps({ traps }: Standing): Reason[] {
  return traps.flatMap(({ kind, step, figures }) => {
    if (kind === 'unproven') return [reason('showProof', { offer: figures.offer })];
    return step === 'giveBack' ? [reason('giveBack', { given: figures.given, received: figures.received })] : [];
  });
}
