/** The words of a head and of the buttons around it, and the texts that stand in a part of a page. */

import { wordsIn } from '../dom';
import * as labels from '../mail/labels';

/** Every label of a head; the group that matched is the field. */
export const fieldLabel = labels.labelledLine(
  `(?<from>${labels.senderLabels})|(?<to>${labels.recipientLabels})|(?<subject>subject|temat|betreff|obje?c?t|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|тема|předmět|主题|件名)|(?<date>${labels.dateLabels})`,
);

/** What one does with a letter, and with more than letters. */
export const replyWords = /^(reply|respond|odpowiedz|antwort|répond|rispond|beantw|svar|ответ)/i;
/** Beside "answer": what one does with mail alone. */
export const forwardWords =
  /^(forward|fwd|reply all|archi[vw]|prze[kś]|odpowiedz w|weiterl|allen|transf|reenv|encam|inoltra|doorst|пересл)/i;

/** One or two capitals stand in place of a picture ("AN"), but for those that are a label everywhere. */
export const initialsPattern = /^(?!CC|DW|À)\p{Lu}{0,2}$/u;

/** The texts in an element but for initials. */
export const saidWords = (element: Element) =>
  wordsIn(element)
    .map(([, text]) => text.replace(/^[:：]\s*/, ''))
    .filter((text) => !initialsPattern.test(text));

/** Whether another line of the head begins in an element. */
export const holdsLabel = (element: Element) => saidWords(element).some((text) => fieldLabel.test(text));

/** What stands next to a node, blank texts left out. */
export function nextOf(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (next && !next.textContent?.trim()) next = next.nextSibling;
  return next;
}
