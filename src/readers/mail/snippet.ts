/** The first words of a collapsed message, all in one line, as its sender wrote them. */

import { closings, wroteVerbs } from '../../mentions/mailFormulas';
import { textOf } from '../dom';
import { quotePattern } from './quoting';

/** Where a quote begins ("On 3 November Anna wrote:"), or a signature. */
const ownEnd = quotePattern(
  '(?:^|\\s)(?:(?:on|w dniu|dnia|am|le|el|il)\\s[^.?!]{0,40}\\d[^?!]{0,120}?' +
    `\\s(?:${wroteVerbs})\\s?:|(?:${closings}|sent from|--)(?!\\p{L}))`,
);

/** The words in front of a quote or a signature. */
export const ownSnippet = (text: string): string => text.split(ownEnd)[0]?.trim() ?? '';

/** The same of an element. */
export const snippetOf = (element: Element | null | undefined): string => ownSnippet(textOf(element));
