/** Which of the contacts with such a name a captured line is about. */
import { fold } from '../../../language/folding';
import type { ContactRecord } from '../../../store/records';

/** Of whom a line may be. */
interface Named {
  name: string;
  company?: string | undefined;
  headline?: string | undefined;
}

/**
 * The id of the contact that a line is about: of the same full name, or the same firm; empty where it is a new one.
 * Undefined where the user has to say: the namesake works elsewhere, or there are several.
 */
export function likelyContact(
  similar: readonly ContactRecord[],
  { name, company, headline }: Named,
): string | undefined {
  const firm = company ?? firmIn(headline);
  const isHere = (one: ContactRecord) =>
    !!firm && [one.company, one.headline].some((known) => !!known && isSameFirm(known, firm));
  const namesakes = name.includes(' ') ? similar.filter(({ nameKey }) => nameKey === fold(name)) : [];
  const candidates = namesakes.length ? namesakes : similar.filter(isHere);
  const [one, another] = candidates.length > 1 ? candidates.filter(isHere) : candidates;
  if (one && !another) return firm && one.company && !isHere(one) ? undefined : one.id;
  return candidates.length > 1 ? undefined : '';
}

/** "Skanska Polska" and "prezeska Fundacji Dom" name a firm, "architect" doesn't. */
const firmIn = (headline?: string): string | undefined => headline?.match(/(?<!\p{L})\p{Lu}.*/u)?.[0];

/** "Budimaxu" is Budimax, "Budimax" is Budimax Polska. */
function isSameFirm(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  return a.includes(b) || b.includes(a);
}
