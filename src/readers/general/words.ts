/** The words of a head and of the buttons around it, and the texts that stand in a part of a page. */
import * as labels from '../labels';

/** Every label of a head; the group that matched is the field. */
export const label = labels.line(
  `(?<from>${labels.sender})|(?<to>${labels.recipients})|(?<subject>subject|temat|betreff|obje?c?t|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|тема|předmět|主题|件名)|(?<date>${labels.dates})`,
);

/** What one does with a letter, and with more than letters. */
export const answer = /^(reply|respond|odpowiedz|antwort|répond|rispond|beantw|svar|ответ)/i;
/** Beside "answer": what one does with mail alone. */
export const pass =
  /^(forward|fwd|reply all|archi[vw]|prze[kś]|odpowiedz w|weiterl|allen|transf|reenv|encam|inoltra|doorst|пересл)/i;

/** The texts of a part of the page, each with the element that holds it. */
export function* wordsIn(root: Element): Generator<[Element, string, Node]> {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    yield [parentElement as Element, (nodeValue ?? '').trim(), walker.currentNode];
  }
}

/** Whether another line of the head begins in an element. */
export function holdsLabel(element: Element): boolean {
  for (const [, text] of wordsIn(element)) if (label.test(text)) return true;
  return false;
}

/** What stands next to a node, blank texts left out. */
export function nextOf(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (next && !next.textContent?.trim()) next = next.nextSibling;
  return next;
}

/** The texts in an element but for initials, as they stand in place of a picture. */
export const said = (element: Element) =>
  [...wordsIn(element)].map(([, text]) => text.replace(/^[:：]\s*/, '')).filter((text) => !/^\p{Lu}{0,2}$/u.test(text));
