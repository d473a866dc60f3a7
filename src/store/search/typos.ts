/** How far a typed word may be from a written one, and how to find those that near without looking at all of them. */

/** How many typos are forgiven in a word of this length; in a short one none, since everything is near it. */
export const allowedTypos = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** A part of a word that is intact in any other at most `typos` away, and where it begins. */
interface WordPiece {
  text: string;
  at: number;
}

/**
 * With one piece more than there are typos, one is always intact. Two swapped letters are one typo but may hurt two
 * pieces: those across a seam are looked for as swapped.
 */
export function wordPieces(word: string, typos: number): WordPiece[] {
  const seams = Array.from({ length: typos + 2 }, (_, i) => Math.round((i * word.length) / (typos + 1)));
  const parts = seams.slice(1).map((end, i) => ({ text: word.slice(seams[i], end), at: seams[i] as number }));
  const swapped = seams.slice(1, -1).map((seam) => {
    const from = Math.max(0, seam - 2);
    return {
      text: word.slice(from, seam - 1) + word[seam] + word[seam - 1] + word.slice(seam + 1, seam + 2),
      at: from,
    };
  });
  return [...parts, ...swapped];
}

const matrixRows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as [Uint8Array, Uint8Array, Uint8Array];
const longestWord = 60;

/**
 * Typos (a letter too many, too few, another, two swapped) between what was typed and the nearest beginning of a word:
 * a word that is still being typed has no typo for being short. More than `most` comes back as `most + 1`.
 */
export function typoDistance(typed: string, word: string, most: number): number {
  if (typed.length > longestWord) return typed === word.slice(0, typed.length) ? 0 : most + 1;
  const width = Math.min(word.length, typed.length + most);
  let [before, last, now] = matrixRows;
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = 1; i <= typed.length; i++) {
    now[0] = i;
    let least = i;
    const letter = typed.charCodeAt(i - 1);
    for (let j = 1; j <= width; j++) {
      const other = word.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] as number) + 1,
        (now[j - 1] as number) + 1,
        (last[j - 1] as number) + Number(letter !== other),
      );
      if (i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other)
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      now[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, now] = [last, now, before];
  }
  let nearest = most + 1;
  for (let j = 0; j <= width; j++) nearest = Math.min(nearest, last[j] as number);
  return nearest;
}
