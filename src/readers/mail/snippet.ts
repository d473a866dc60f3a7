/** The first words of a collapsed message, all in one line, as its sender wrote them. */

import { textOf } from '../dom';
import { closings, quotePattern, wroteVerbs } from './quoting';

const end = quotePattern(
  `(?:^|\\s)(?:(?:on|w dniu|dnia|am|le|el|il)\\s[^.?!]{0,40}\\d[^?!]{0,120}?\\s(?:${wroteVerbs})\\s?:|(?:${closings}|sent from|--)(?!\\p{L}))`,
);

/** The words in front of a quote or a signature. */
export const ownSnippet = (text: string): string => text.split(end)[0]?.trim() ?? '';

/** The same of an element. */
export const snippetOf = (element: Element | null | undefined): string => ownSnippet(textOf(element));
