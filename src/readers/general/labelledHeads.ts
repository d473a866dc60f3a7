/** Heads in which labels say who is who. */

import { enclosingPart, isAfter } from '../dom';
import type { MailPage } from '../mail/mailPage';
import type { HeadLine } from './headLines';
import { dateIn, inFrame, isHead, subjectIn, tagAndClass } from './pageParts';

/** Adds the messages of all heads that have a labelled sender. @returns null where there is none */
export function readLabelledHeads(document: Document, lines: HeadLine[], mail: MailPage): MailPage | null {
  const heads = new Map<Element, HeadLine>();
  for (const line of lines) {
    const head = line.field === 'from' && line.people[0]?.email && headOf(line, lines);
    // What follows a paragraph is a head that somebody forwarded.
    if (head && !head.previousElementSibling?.matches('p') && !heads.has(head)) heads.set(head, line);
  }
  const [first] = heads.keys();
  // Nor is the first of all a message's own where the page has said something before.
  if (!first || [...document.querySelectorAll('p')].some((each) => isHead(each) && isAfter(each, first))) return null;
  for (const [head, from] of heads) {
    // A second head that looks otherwise is one that somebody forwarded.
    if (tagAndClass(head) !== tagAndClass(first)) continue;
    const inside = (field: string) => lines.filter((line) => line.field === field && head.contains(line.at));
    const card = enclosingPart(head, [...heads.keys()], document.body);
    mail.messages.push({
      from: from.people[0],
      to: inside('to').flatMap(({ people }) => people),
      date: inside('date')[0]?.text ?? dateIn(card),
      body: textAfter(head),
    });
    mail.subject ??= inside('subject')[0]?.text ?? subjectIn(card);
  }
  mail.evidence.people = 'label';
  return mail;
}

/** Around the sender's line: as much as holds another line. What holds a field to write in is no head. */
function headOf(from: HeadLine, lines: HeadLine[]): Element | null {
  let at: Element | null = from.at;
  for (let up = 0; up < 6 && at; up++, at = at.parentElement) {
    const held = at;
    if (!lines.some((line) => line.field !== 'from' && line.at !== from.at && held.contains(line.at))) continue;
    if (held.querySelector('textarea,input:not([type=hidden],[type=checkbox]),[contenteditable=true]')) return null;
    // A single row is not yet the head: its table is.
    return held.closest('tr,tbody') === held ? held.closest('table') : held;
  }
  return null;
}

function textAfter(head: Element): Element | null {
  let at = head;
  for (let up = 0; up < 3 && !at.nextElementSibling && at.parentElement; up++) at = at.parentElement;
  return at.nextElementSibling && inFrame(at.nextElementSibling);
}
