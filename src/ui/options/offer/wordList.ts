/** A list of words typed as one text: what a hand added to it and took out of it, whatever others do to the list. */

/** Words are separated by commas, semicolons or line ends. */
export const splitWords = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

/** One sitting at a list's field. */
export class WordListEdit {
  /** Words that were there when they were last shown, and that nobody took out here. */
  private readonly shown = new Set<string>();
  /** Words that were typed or taken out here: parts of a word that is being typed among them. */
  private readonly own = new Set<string>();

  /** The field showed this list, which nobody had changed here. */
  show(words: readonly string[]): void {
    for (const word of words) this.shown.add(word);
  }

  /** The change that leads from what was shown to what is typed; the same wherever between the two the store is. */
  change(text: string): { add: string[]; remove: string[] } {
    const words = splitWords(text);
    const remove = [...this.shown, ...this.own].filter((word) => !words.includes(word));
    for (const word of remove) this.shown.delete(word);
    const add = words.filter((word) => !this.shown.has(word));
    for (const word of [...remove, ...add]) this.own.add(word);
    return { add, remove };
  }
}
