/** Who the user is, as any web mail tells. */

import { isShown, wordsIn } from '../dom';
import { cleanEmail } from '../mail/emailAddress';
import { addressCarriers } from '../mail/namesAndAddresses';
import { ownAddresses } from '../mail/ownAddresses';
import { elsewhereParts, isInside, messageParts, namesOf, textParts } from './pageParts';

/** Every address of the user's that a page tells. */
export function accountAddresses(document: Document, evidence: Record<string, string>): string[] {
  const labels = [addressCarriers, '[class*=account i],[class*=user i],[class*=log i]'];
  const own = ownAddresses(document, labels, evidence, isAccount);
  return own.length ? own : aboveFolders(document);
}

const accountParts = /^header |banner|account|user|log(in|ged)/i;

/** Whether an element is, or is close inside, what tells the user who is logged in. */
function isAccount(element: Element): boolean {
  const near = [element, element.parentElement, element.parentElement?.parentElement];
  return (
    near.some((each) => each && accountParts.test(namesOf(each))) &&
    !isInside(element, textParts, elsewhereParts, messageParts) &&
    !element.closest('p') &&
    isShown(element)
  );
}

const inboxName = /^(inbox|odeb|posteing|boîte|bandeja)/i;
const sentName = /^(sent|wysł|gesend|env)/i;

/** The addresses that are titles above the folders of mailboxes. */
function aboveFolders(document: Document): string[] {
  const words = wordsIn(document.body);
  const isFolder = (name: RegExp, [at, text]: [Element, string, Node]) =>
    name.test(text) && at.closest('a,button,li,[role]');
  return words.flatMap((word, index) => {
    const title = isFolder(inboxName, word) && words[index - 1];
    const hasMore = title && words.slice(index, index + 12).some((each) => isFolder(sentName, each));
    return (hasMore && isShown(title[0]) && cleanEmail(title[1])) || [];
  });
}
