/** A line of a message, on the way to its own text. */

/** A line, or null where it is not the sender's own. */
export type OwnLine = string | null;

/** A line longer than this is prose, whatever it holds, and nothing looks at all of it. */
export const longLine = 300;

/** As many spaces, so that places stay. */
export const blank = (text: string): string => ' '.repeat(text.length);
