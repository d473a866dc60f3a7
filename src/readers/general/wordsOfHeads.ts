/** The words of a head and of the buttons around it, and the texts in a part of a page. */

import { dateLabels, labelledLine, recipientLabels, senderLabels, subjectLabels } from '../../language/mailHeadLabels';
import { wordsIn } from '../dom';

/** Every label of a head; the group that matched is the field. */
export const fieldLabel = labelledLine(
  `(?<from>${senderLabels})|(?<to>${recipientLabels})|(?<subject>${subjectLabels})|(?<date>${dateLabels})`,
);

/** What people do with a message, and with more than messages. */
export const replyWords = RegExp(
  '^\\s*(reply|respond' + // English
    '|odpowiedz' + // Polish
    '|antwort' + // German
    '|répond' + // French
    '|rispond' + // Italian
    '|beantw' + // Dutch
    '|svar' + // Swedish, Danish, Norwegian
    '|ответ)', // Russian
  'i',
);

/** Beside "answer": what people do with mail alone, as forwarding and archiving. */
export const forwardWords = RegExp(
  '^\\s*(forward|fwd|reply all|archi[vw]' + // English; "archi" in many languages
    '|prze[kś]|odpowiedz w' + // Polish
    '|weiterl|allen' + // German
    '|transf' + // French
    '|reenv' + // Spanish
    '|encam' + // Portuguese
    '|inoltra' + // Italian
    '|doorst' + // Dutch
    '|пересл)', // Russian
  'i',
);

/** One or two capitals replace a picture ("AN"), but for those that are a label everywhere. */
export const initialsPattern = /^(?!CC|DW|À)\p{Lu}{0,2}$/u;

/** The texts in an element but for initials. */
export const textsIn = (element: Element) =>
  wordsIn(element)
    .map(([, text]) => text.replace(/^[:：]\s*/, ''))
    .filter((text) => !initialsPattern.test(text));

/** Whether another line of the head begins in an element. */
export const holdsLabel = (element: Element) => textsIn(element).some((text) => fieldLabel.test(text));

/** What is next to a node, blank texts left out. */
export function nextNode(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (next && !next.textContent?.trim()) next = next.nextSibling;
  return next;
}
