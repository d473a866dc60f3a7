/** A letter with the marks on it; what is between brackets or after a comma is no name. */
const firstLetter = /^[^\p{L}]*(\p{L}\p{M}*)/u;

/** First letters of first and last name, "AN"; of an address its first letter; empty where there is no letter. */
export function initials(name: string): string {
  const words = name
    .replace(/[([].*?[)\]]/g, ' ')
    .replace(/[,@|].*/s, '')
    .trim()
    .split(/\s+/);
  const letters = words.map((word) => firstLetter.exec(word)?.[1]).filter((letter) => letter !== undefined);
  const [first = ''] = letters;
  return (letters.length > 1 ? first + letters.at(-1) : first).toUpperCase();
}
