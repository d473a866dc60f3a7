/** Who the user is, as any web mail tells. */

import { isShown, wordsIn } from '../dom';
import { cleanEmail } from '../mail/emailAddress';
import { addressCarriers, ownIn } from '../mail/mail';
import { elsewhereParts, isInside, letterParts, namesOf, textParts } from './parts';

/** Every address of the user's that a page tells. */
export function ownAddressOf(document: Document, evidence: Record<string, string>): string[] {
  const labels = [addressCarriers, '[class*=account i],[class*=user i],[class*=log i]'];
  const own = ownIn(document, labels, evidence, isAccount);
  return own.length ? own : aboveFolders(document);
}

const account = /^header |banner|account|user|log(in|ged)/i;

/** Whether an element is, or is close inside, what tells the user who is logged in. */
function isAccount(element: Element): boolean {
  const near = [element, element.parentElement, element.parentElement?.parentElement];
  return (
    near.some((each) => each && account.test(namesOf(each))) &&
    !isInside(element, textParts, elsewhereParts, letterParts) &&
    !element.closest('p') &&
    isShown(element)
  );
}

const inbox = /^(inbox|odeb|posteing|boîte|bandeja)/i;
const sent = /^(sent|wysł|gesend|env)/i;

/** The addresses that stand as titles above the folders of mailboxes. */
function aboveFolders(document: Document): string[] {
  const words = wordsIn(document.body).filter(([, text]) => text);
  const isFolder = (word: RegExp, [at, text]: [Element, string, Node]) =>
    word.test(text) && at.closest('a,button,li,[role]');
  return words.flatMap(([at, text], index) => {
    const [first, ...more] = words.slice(index + 1, index + 13);
    const isAbove = first && isFolder(inbox, first) && more.some((each) => isFolder(sent, each)) && isShown(at);
    return (isAbove && cleanEmail(text)) || [];
  });
}
