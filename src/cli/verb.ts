/** What a verb of the command line is, and how it says that its input is wrong. */

/**
 * Wrong input: one clear line on stderr, exit status 2, nothing written. Names and values from outside can hold line
 * breaks, which are taken out.
 */
export class WrongInput extends Error {
  constructor(message: string) {
    super(message.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  }
}

/** A verb takes the words after its name and gives what is to be printed, line by line; long ones in parts. */
export type Verb<Line extends string | Iterable<string> = string> = (words: string[]) => Promise<Iterable<Line>>;
