/** The name that belongs to an address. */

import { textOf } from '../dom';
import { cleanEmail } from '../mail/emailAddress';
import type { Correspondent } from '../mail/mailPage';
import { correspondent, correspondents, emailIn } from '../mail/namesAndAddresses';
import { fieldLabel, replyWords, textsIn } from './wordsOfHeads';

/** The text beside an address is the name, whether the address is seen in it or not. */
export function correspondentIn(element: Element): Correspondent {
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
  const texts = textsIn(element);
  const words = texts.map((text) => text.replace(/\S*@\S*|[<>()]/g, '').trim());
  const before = words.slice(0, texts.findIndex((text) => text.includes('@')) + 1);
  const name = (before.join('') ? before : words).join(' ').trim();
  return texts.length < 2 || (looksLikeName(name) && textOf(element).includes(name)) ? name : '';
}

/** No sentence, no date, no label, no button. */
export const looksLikeName = (text: string) =>
  /^[^\p{Ll}][^\p{N}@:|·<>]{1,60}$/u.test(text) && ![fieldLabel, replyWords].some((word) => word.test(text));

/** Whether a word of the name is in the address. */
export const isNameInAddress = ({ name, email }: Correspondent) =>
  name.split(' ').some((word) => word[2] && email.includes(word.toLowerCase()));

/** The name right before an address, no heading; where there is more beside the two, only what the address confirms. */
function nameBefore(element: Element): string {
  const own = textOf(element);
  let line: Element | null = element;
  while (line && textOf(line) === own) line = line.parentElement;
  const words = line ? textsIn(line) : [];
  const at = words.indexOf(own);
  const name = words[0] ?? '';
  return at === 1 &&
    !line?.querySelector('h1,h2') &&
    looksLikeName(name) &&
    (!words[2] || isNameInAddress({ name, email: own }))
    ? name
    : '';
}
