/** Patterns put together from parts, so that each has a line of its own. */

type PatternPart = string | RegExp;

const sourceOf = (part: PatternPart): string => (typeof part === 'string' ? part : part.source);

/** Does what a pattern does, for all that takes one, `new RegExp` too; built when it is first used. */
class LatePattern {
  readonly flags = '';
  #built: RegExp | undefined;

  constructor(readonly source: string) {}

  get #pattern(): RegExp {
    this.#built ??= new RegExp(this.source);
    return this.#built;
  }

  test(text: string): boolean {
    return this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#pattern.exec(text);
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#pattern[Symbol.match](text);
  }

  [Symbol.replace](text: string, by: string): string {
    return this.#pattern[Symbol.replace](text, by);
  }

  [Symbol.search](text: string): number {
    return this.#pattern[Symbol.search](text);
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#pattern[Symbol.split](text, limit);
  }
}

/** There are eight hundred of them, a fifth of what a worker does when it wakes up, and it needs few of them then. */
const late = (source: string): RegExp => new LatePattern(source) as unknown as RegExp;

/** The parts one after another, as one pattern. */
export const sequence = (...parts: PatternPart[]): RegExp => late(parts.map(sourceOf).join(''));

/** A group that matches any one of the parts. */
export const alternatives = (...parts: PatternPart[]): RegExp => late(`(${parts.map(sourceOf).join('|')})`);

/** A text that is one of the parts, from its first letter to its last. */
export const wholeWord = (...parts: PatternPart[]): RegExp => sequence('^', alternatives(...parts), '$');

/** A text of words, parted by a space each, that holds one of the parts as a word or a phrase. */
export const someWord = (...parts: PatternPart[]): RegExp => sequence('(^| )', alternatives(...parts), '( |$)');
