/** Every word that occurs in the blocks, once: typos are looked for here, in a seventh of the text. */
import { readings, shares } from '../../language/inflection';
import { allowedTypos, typoDistance, wordPieces } from './typos';

const shortestWord = 3;
const longestListed = 40;
/** A word is hardly longer than its other forms: "okno", "okien"; "centrum", "centra". */
const longestEnding = 2;
/** So many letters its Polish forms share with a word; fewer where it is short: Ewa, Ewie. */
const sharedLetters = (word: string): number => (word.length > 4 ? 3 : 2);
/** So many corrections of a word are tried: the nearest to what was typed, the commonest spelling first. */
const mostCandidates = 4;

/** The words, and a search for those near to one that was typed. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private text = '\n';
  private waiting: string[] = [];

  /** Takes in the words of a text. Words that went away meanwhile stay: looking for them finds nobody. */
  add(text: string): void {
    for (const word of text.split(/[^a-z0-9\u0080-\uffff]+/)) {
      if (word.length < shortestWord || word.length > longestListed || this.words.has(word)) continue;
      this.words.add(word);
      this.waiting.push(word);
    }
  }

  /** The words of which the typed one is another form: "budimex" for "budimexie". */
  formsOf(typed: string): string[] {
    this.takeWaiting();
    const found: string[] = [];
    if (typed.length < shortestWord) return found;
    const { text } = this;
    const asked = readings(typed);
    const beginning = `\n${typed.slice(0, sharedLetters(typed))}`;
    for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
      const word = text.slice(at + 1, text.indexOf('\n', at + 1));
      const isNear = word !== typed && word.length <= typed.length + longestEnding;
      if (isNear && shares(readings(word, true), asked)) found.push(word);
    }
    return found.slice(0, mostCandidates);
  }

  /** The words nearest to what was typed, with the typos between; what was typed comes first where it begins a word. */
  near(typed: string, most: number): { word: string; typos: number }[] {
    this.takeWaiting();
    const allowed = Math.min(most, allowedTypos(typed));
    if (!allowed) return [];
    const found = new Map<string, number>();
    for (const piece of wordPieces(typed, allowed)) this.around(piece, typed, allowed, found);
    return [...found]
      .map(([word, typos]) => ({ word, typos }))
      .sort((a, b) => a.typos - b.typos || a.word.length - b.word.length)
      .slice(0, mostCandidates);
  }

  private takeWaiting(): void {
    if (this.waiting.length) this.text += `${this.waiting.join('\n')}\n`;
    this.waiting = [];
  }

  private around(
    piece: { text: string; at: number },
    typed: string,
    allowed: number,
    found: Map<string, number>,
  ): void {
    const { text } = this;
    for (let at = text.indexOf(piece.text); at >= 0; at = text.indexOf(piece.text, at + 1)) {
      const start = text.lastIndexOf('\n', at) + 1;
      if (Math.abs(at - start - piece.at) > allowed) continue;
      const end = Math.min(text.indexOf('\n', at), start + typed.length + allowed);
      // All words with the same beginning, as long as what was typed, count as one.
      const word = text.slice(start, end);
      if (found.has(word)) continue;
      const far = typoDistance(typed, word, allowed);
      if (far <= allowed) found.set(word, far);
    }
  }
}
