/** The name that belongs to an address. */

import { textOf } from '../dom';
import { cleanEmail } from '../mail/emailAddress';
import { type Correspondent, correspondent, correspondents, emailIn } from '../mail/mail';
import { fieldLabel, replyWords, saidWords } from './words';

/** The text beside an address is the name, whether the address is seen in it or not. */
export function namedIn(element: Element): Correspondent {
  const [written] = correspondents(textOf(element));
  const email = emailIn(element);
  // More than a line is more than a name.
  const isMore = [...element.querySelectorAll('p,h1,h2,h3,li')].some((each) => cleanEmail(textOf(each)) !== email);
  if (written?.name && !isMore) return written;
  const name = isMore ? '' : bareName(element);
  return correspondent(name || nameBefore(element), email);
}

/** The words beside an address, those before it first; of several, only what looks like a name. */
export function bareName(element: Element): string {
  const texts = saidWords(element);
  const words = texts.map((text) => text.replace(/\S*@\S*|[<>()]/g, '').trim());
  const before = words.slice(0, texts.findIndex((text) => text.includes('@')) + 1);
  const name = (before.join('') ? before : words).join(' ').trim();
  return texts.length < 2 || (isName(name) && textOf(element).includes(name)) ? name : '';
}

/** No sentence, no date, no label, no button. */
export const isName = (text: string) =>
  /^[^\p{Ll}][^\p{N}@:|·<>]{1,60}$/u.test(text) && ![fieldLabel, replyWords].some((word) => word.test(text));

/** Whether a word of the name is in the address. */
export const isConfirmed = ({ name, email }: Correspondent) =>
  name.split(' ').some((word) => word[2] && email.includes(word.toLowerCase()));

/** The name that stands right before an address: where more is said beside the two, only one that the address confirms. */
function nameBefore(element: Element): string {
  const own = textOf(element);
  let line: Element | null = element;
  while (line && textOf(line) === own) line = line.parentElement;
  const words = line ? saidWords(line) : [];
  const at = words.indexOf(own);
  const name = words[0] ?? '';
  return at === 1 && isName(name) && (!words[2] || isConfirmed({ name, email: own })) ? name : '';
}
