/** What somebody looks for by a note about them, in the words that a typed line is understood by. */
import { deniedWish, taskIndex, wishAtStart, wishInside } from './captureWords';

/** The wishes that a note names: "architekt; szuka okien" holds "okien". What it denies is none. */
export const wishesIn = (note: string): string[] =>
  note.split(/[,;.!?\n]\s*/).flatMap((part) => {
    if (deniedWish.test(part)) return [];
    const inside = wishInside.exec(` ${part}`);
    const from = inside ? inside.index + inside[0].length - 1 : 0;
    const wish = (wishAtStart.exec(part.trim()) ?? wishAtStart.exec(part.slice(from)))?.[1];
    return wish ? [wish.slice(0, taskIndex(wish))] : [];
  });
