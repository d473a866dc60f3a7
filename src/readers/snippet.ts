/** The first words of a collapsed message, all in one line, as its sender wrote them. */
import { farewells, pattern, verbs } from './quoting';
import { textOf } from './reading';

const end = pattern(
  `(?:^|\\s)(?:(?:on|w dniu|dnia|am|le|el|il)\\s[^.?!]{0,40}\\d[^?!]{0,120}?\\s(?:${verbs})\\s?:|(?:${farewells}|sent from|--)(?!\\p{L}))`,
);

/** The words in front of a quote or a signature. */
export const ownSnippet = (text: string): string => text.split(end)[0]?.trim() ?? '';

/** The same of an element. */
export const snippetOf = (element: Element | null | undefined): string => ownSnippet(textOf(element));
