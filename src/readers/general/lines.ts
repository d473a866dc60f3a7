/** The lines of heads: a label and what it names. */

import { allOf, cleanText, isShown, textOf, wordsIn } from '../dom';
import { addressCarriers, type Correspondent, correspondents } from '../mail/mail';
import { namedIn } from './names';
import { elsewhereParts, isInside, textParts } from './parts';
import { fieldLabel, holdsLabel, initialsPattern, nextOf, saidWords } from './words';

/** One line of a head. */
export interface PageLine {
  field: string;
  at: Element;
  value: Element;
  text: string;
  people: Correspondent[];
}

/** The lines of heads that the page shows. */
export function linesIn(document: Document): PageLine[] {
  const found: PageLine[] = [];
  const add = (at: Element, said: string, read: (rest: string) => [Element, string] | null) => {
    const match = said.length < 300 && found.length < 500 && !initialsPattern.test(said) && fieldLabel.exec(said);
    if (!match || !isShown(at) || isInside(at, textParts, elsewhereParts) || isQuoted(at)) return;
    const [value, text = ''] = read(match.at(-1) as string) ?? [];
    const [field] = Object.entries(match.groups as object).find(([, word]) => word) as [string, string];
    if (value) found.push({ field, at, value, text, people: peopleIn(at, value, text) });
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

/** What a label names: the rest of its own line, the next cell, the next words; not what a line break ends, as quotes have it. */
function valueAt(at: Element, node: Node, rest: string): [Element, string] | null {
  // The colon may stand outside the label.
  const after = (element: Element) =>
    textOf(element)
      .slice(textOf(at).length)
      .replace(/^[:：\s]*/, '');
  if (rest || nextOf(node)) return at.querySelector('br') ? null : [at, fieldLabel.exec(textOf(at))?.at(-1) ?? rest];
  let cell = at;
  // What a row lacks is not in the next one.
  for (let up = 0; up < 3 && !nextOf(cell) && !cell.matches('tr,li,dl') && cell.parentElement; up++)
    cell = cell.parentElement;
  const next = nextOf(cell);
  if (next?.nodeType === 1 && holdsLabel(next as Element)) return null;
  const row = cell.parentElement as Element;
  if (next?.nodeType === 3) return row.querySelector('br') ? null : [row, after(row)];
  return next && [next as Element, textOf(next as Element)];
}

function peopleIn(at: Element, value: Element, text: string): Correspondent[] {
  const whole = correspondents(text);
  // Words of menus and icons may stand beside an address, and people side by side without a comma.
  const each = saidWords(value).flatMap((one) => correspondents(fieldLabel.exec(one)?.at(-1) ?? one));
  const isJoined = whole.some(({ email }) => !each.some((one) => one.email === email));
  const isApart = each.length > whole.length || (each[0] && (each.every(({ name }) => name) || isJoined));
  const written = isApart ? each : whole;
  const marked = [value, ...allOf(value, addressCarriers)].filter(
    (each) => each.matches(addressCarriers) && isShown(each) && (each.closest('p') ?? at).contains(at),
  );
  return written.some(({ name }) => name) || !marked.length
    ? written
    : marked.map(namedIn).filter(({ email }) => email);
}

/** The lines that name recipients. */
export const recipientLine = (lines: PageLine[]) => lines.filter(({ field }) => field === 'to');
