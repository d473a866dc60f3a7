/** Patterns and word lists put together from parts, so that each has a line of its own. */

type PatternPart = string | RegExp;

const sourceOf = (part: PatternPart): string => (typeof part === 'string' ? part : part.source);

/** The parts one after another, as one pattern. */
export const sequence = (...parts: PatternPart[]): RegExp => new RegExp(parts.map(sourceOf).join(''));

/** A group that matches any one of the parts. */
export const alternatives = (...parts: PatternPart[]): RegExp => new RegExp(`(${parts.map(sourceOf).join('|')})`);

/** A text that is one of the parts, from its first letter to its last. */
export const wholeWord = (...parts: PatternPart[]): RegExp => sequence('^', alternatives(...parts), '$');

/** A text of words, parted by a space each, that holds one of the parts as a word or a phrase. */
export const someWord = (...parts: PatternPart[]): RegExp => sequence('(^| )', alternatives(...parts), '( |$)');

/** The words of some lines, parted by spaces. */
export const wordSet = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));
