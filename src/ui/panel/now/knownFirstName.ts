/** The name by which one greets somebody in a letter, or none. */
import { fold } from '../../../language/folding';
import { formsOfAddress, professionalTitles } from '../../../language/nameTitles';
import type { Person } from '../../../readers/reader';

/** A title, or what a firm's mailbox is called. */
const noNames = [...professionalTitles, ...formsOfAddress, 'the', 'team', 'office', 'biuro', 'sklep', 'ks', 'red'];

/**
 * The first name where it can be known: LinkedIn writes it first; of a sender, an address that begins with it shows
 * that it does ("Nowak Anna" would be greeted by her surname).
 */
export function knownFirstName({ name, linkedin, emails }: Person): string | undefined {
  const [first = '', ...others] = name.trim().split(/\s+/);
  if (!others.length || !/^\p{Lu}[\p{Ll}'’-]+$/u.test(first) || noNames.includes(fold(first))) return undefined;
  return linkedin || emails.some((address) => fold(address).startsWith(fold(first))) ? first : undefined;
}
