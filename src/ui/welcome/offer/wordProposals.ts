/** Proposals for an offer: how they get into it, and out again, without touching what the user wrote. */
import type { Language, Offer } from '../../../domain/model';
import { fold } from '../../../language/folding';
import { findTerms } from '../../../language/terms';

export type OfferProposal = Pick<Offer, 'name' | 'sentence' | 'audience' | 'keywords' | 'exceptions'>;

/**
 * The change that puts a proposal into an offer: what the user wrote stays, what another proposal put there goes.
 * @param others all proposals that may have been filled in before
 */
export function withProposal(offer: OfferProposal, proposal: OfferProposal, others: readonly OfferProposal[]) {
  const isProposed = (field: 'name' | 'sentence') =>
    !offer[field].trim() || others.some((other) => other[field] === offer[field]);
  const listEdit = (list: 'audience' | 'keywords' | 'exceptions') => ({
    add: proposal[list].filter((word) => !offer[list].includes(word)),
    remove: offer[list].filter(
      (word) => !proposal[list].includes(word) && others.some((other) => other[list].includes(word)),
    ),
  });
  return {
    ...(isProposed('name') && { name: proposal.name }),
    ...(isProposed('sentence') && { sentence: proposal.sentence }),
    words: { audience: listEdit('audience'), keywords: listEdit('keywords'), exceptions: listEdit('exceptions') },
  };
}

/**
 * Words proposed for an offer that was written by hand: those of the trade whose keyword it names, else its name is
 * the keyword, and the thing in it ("Schody drewniane": schody).
 */
export function proposedWords(
  { name, sentence }: Pick<Offer, 'name' | 'sentence'>,
  proposals: readonly OfferProposal[],
  language: Language = 'pl',
): Pick<OfferProposal, 'audience' | 'keywords'> | undefined {
  const text = `${name}. ${sentence}`;
  const trade = proposals.find(({ keywords }) => findTerms(text, keywords).length > 0);
  if (trade) return { audience: trade.audience, keywords: trade.keywords };
  return fold(name).length < 3 ? undefined : { audience: [], keywords: [name.trim(), ...thingIn(name, language)] };
}

/** Words that begin the names of many offers, and tell of none. */
const generalWords = /^(?:biur|budow|dorad|firm|montaż|napraw|obsług|pomoc|produkcj|projekt|serwis|sprzedaż|usług)/i;
const generalEnglish = /^(?:advice|care|consult|design|help|management|repair|sale|service|solution|support|work)/i;
/** Endings of Polish adjectives that stand before their noun: "Drewniane schody". */
const adjectiveEnding = /(?:[nwłt]e|[gk]ie|[cs]ze|n[iy]an[aey]|[csz]k[aio]|ow[ay]|[csjw]n[ay])$/i;

/** The thing that a name of several words names, where it can be told: the Polish noun leads, the English one ends. */
function thingIn(name: string, language: Language): string[] {
  const words = name.trim().split(/\s+/);
  if (words.length < 2) return [];
  const isPolish = language === 'pl';
  const noun = isPolish ? words.find((word) => !adjectiveEnding.test(word)) : words.at(-1);
  const general = isPolish ? generalWords : generalEnglish;
  if (!noun || !/^\p{L}{4,}$/u.test(noun) || general.test(noun)) return [];
  return [noun.toLocaleLowerCase(language)];
}
