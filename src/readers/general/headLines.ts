/** The lines of heads: a label and what it names. */

import { allOf, cleanText, isShown, textOf, wordsIn } from '../dom';
import type { Correspondent } from '../mail/mailPage';
import { addressCarriers, correspondents } from '../mail/namesAndAddresses';
import { correspondentIn } from './nameOfAddress';
import { elsewhereParts, isInside, textParts } from './pageParts';
import { fieldLabel, holdsLabel, initialsPattern, nextNode, textsIn } from './wordsOfHeads';

/** One line of a head. */
export interface HeadLine {
  field: string;
  at: Element;
  value: Element;
  text: string;
  people: Correspondent[];
}

/** The lines of heads that the page shows. */
export function headLines(document: Document): HeadLine[] {
  const found: HeadLine[] = [];
  const add = (at: Element, text: string, read: (rest: string) => [Element, string] | null) => {
    const match = text.length < 300 && found.length < 500 && !initialsPattern.test(text) && fieldLabel.exec(text);
    if (!match || !isShown(at) || isInside(at, textParts, elsewhereParts) || isQuoted(at)) return;
    const [value, named = ''] = read(match.at(-1) as string) ?? [];
    const [field] = Object.entries(match.groups as object).find(([, word]) => word) as [string, string];
    if (value) found.push({ field, at, value, text: named, people: peopleIn(at, value, named) });
  };
  for (const [at, text, node] of wordsIn(document.body)) add(at, text, (rest) => valueAt(at, node, rest));
  for (const at of document.querySelectorAll('[aria-label]'))
    add(at, cleanText(at.getAttribute('aria-label')), (rest) => [at, rest || textOf(at)]);
  return found;
}

/** A head in the middle of paragraphs is one that somebody quoted. */
function isQuoted(at: Element): boolean {
  const before = at.closest('p')?.previousElementSibling;
  return !!before?.matches('p') && (!holdsLabel(before) || isQuoted(before));
}

/**
 * What a label names: the rest of its own line, the next cell, the next words; not what a line break ends, as quotes
 * have it.
 */
function valueAt(at: Element, node: Node, rest: string): [Element, string] | null {
  if (rest || nextNode(node)) return at.querySelector('br') ? null : [at, fieldLabel.exec(textOf(at))?.at(-1) ?? rest];
  let cell = at;
  for (let up = 0; up < 3 && !nextNode(cell) && !cell.matches('tr,li,dl') && cell.parentElement; up++)
    cell = cell.parentElement;
  const next = nextNode(cell);
  // What a row lacks is not in the next one.
  if (cell.matches('tr,li,dl') || (next?.nodeType === 1 && holdsLabel(next as Element))) return null;
  const row = cell.parentElement as Element;
  // The colon may be outside the label.
  const after = textOf(row)
    .slice(textOf(at).length)
    .replace(/^[:：\s]*/, '');
  if (next?.nodeType === 3) return row.querySelector('br') ? null : [row, after];
  return next && [next as Element, textOf(next as Element)];
}

function peopleIn(at: Element, value: Element, text: string): Correspondent[] {
  const whole = correspondents(text);
  // Words of menus and icons may be beside an address, and people side by side without a comma.
  const each = textsIn(value).flatMap((one) => correspondents(fieldLabel.exec(one)?.at(-1) ?? one));
  const isJoined = whole.some(({ email }) => !each.some((one) => one.email === email));
  const isApart = each.length > whole.length || (each[0] && (each.every(({ name }) => name) || isJoined));
  const written = isApart ? each : whole;
  const marked = [value, ...allOf(value, addressCarriers)].filter(
    (each) => each.matches(addressCarriers) && isShown(each) && (each.closest('p') ?? at).contains(at),
  );
  return written.some(({ name }) => name) || !marked.length
    ? written
    : marked.map(correspondentIn).filter(({ email }) => email);
}

/** The lines that name recipients. */
export const recipientLines = (lines: HeadLine[]) => lines.filter(({ field }) => field === 'to');
