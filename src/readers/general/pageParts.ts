/** What parts of a page are called, whoever wrote it: by tag, class, id and role. */
import { allOf, textOf } from '../dom';
import { fieldLabel } from './wordsOfHeads';

/** Where texts of messages are, also those that somebody else's was quoted in. */
export const textParts = /^pre | document$|(message|msg|mail)-?_?(body|text)|quote|rplyfwd/i;
/** What surrounds messages on any page. */
export const elsewhereParts = /^(nav|aside) |navigation|contentinfo|complementary|footer|compose/i;
/** Rows of lists. */
const listParts = /\b(row|option|grid)$|list/i;
/** What holds messages. */
export const messageParts = /message|^(main|article) | main$|mail-?_?(view|read|head)|reading|letter|conversation/i;

/** Elements of one kind look the same. */
export const tagAndClass = ({ tagName, className }: Element) => `${tagName} ${className}`;
/** All that an element is called. */
export const namesOf = (at: Element) => `${at.tagName} ${at.getAttribute('class')} ${at.id} ${at.getAttribute('role')}`;

/** Whether an element is in a part of the page that its tag, class, id or role calls so. */
export function isInside(element: Element, ...names: RegExp[]): boolean {
  for (let at: Element | null = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const called = namesOf(at);
    if (names.some((name) => name.test(called))) return true;
  }
  return false;
}

/** Whether an element may be a part of a message's head. */
export const isHead = (element: Element) => !isInside(element, textParts, elsewhereParts, listParts);

const subjectParts = '[class*=subject i],[id*=subject i]';

/** The subject that a card shows, without its label. */
export const subjectIn = (card: Element) =>
  textOf(
    allOf(card, subjectParts)
      .filter((each) => !each.querySelector(subjectParts))
      .concat(allOf(card, 'h1,h2,h3'))
      .find(isHead),
  ).replace(fieldLabel, '$<subject>');

/** The date that a card tells in a form for machines, or as written. */
export function dateIn(card: Element): string {
  const time = card.querySelector('time');
  return time?.getAttribute('datetime') ?? textOf(time);
}

/** Of an element that is or holds a frame, the page in it. */
export function inFrame(element: Element): Element {
  const frame = element.matches('iframe') ? element : element.querySelector('iframe');
  return (frame as HTMLIFrameElement | null)?.contentDocument?.body ?? element;
}
