/** A copy of a text that may be a piece of a longer one: a piece keeps all of it in memory. */
export const detached = (text: string): string => JSON.parse(JSON.stringify(text));
