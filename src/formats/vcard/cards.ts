/** The cards of a file. Files are glued together, cards lie in cards, and the last may be cut off. */
import type { SkippedPart, SourceFile } from '../format';
import { type CardProperty, charsetOf, propertyIn } from './cardProperty';
import type { CardLine } from './unfoldedLines';

export interface Card {
  /** The line on which it begins. */
  line: number;
  properties: CardProperty[];
}

const begin = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const end = /^\s*END\s*:\s*VCARD\s*$/i;
/** WhatsApp joins cards without a line break. */
const glued = /^(\s*END\s*:\s*VCARD)\s*(BEGIN\s*:\s*VCARD\s*)$/i;

/** The cards, and those that were left out. */
export function cardsIn({ name }: SourceFile, lines: readonly CardLine[]): { cards: Card[]; skipped: SkippedPart[] } {
  const charset = charsetOf(lines);
  const cards: Card[] = [];
  const skipped: SkippedPart[] = [];
  let card: Card | undefined;
  let isOdd = false;
  let inside = 0;
  const close = () => {
    if (card && isOdd) skipped.push({ file: name, line: card.line, reason: { code: 'otherEncoding' } });
    else if (card) cards.push(card);
    card = undefined;
  };
  for (const { text, line, isOdd: isOddLine } of lines.flatMap(ungluedLines)) {
    if (inside) inside += begin.test(text) ? 1 : end.test(text) ? -1 : 0;
    else if (begin.test(text)) {
      // A card in the place of a value is somebody's assistant; a card that does not end is followed by the next.
      const last = card?.properties.at(-1);
      if (card && last?.name === 'AGENT' && !last.value.trim()) inside = 1;
      else {
        close();
        card = { line, properties: [] };
        isOdd = false;
      }
    } else if (end.test(text)) close();
    else if (card) {
      const property = propertyIn(text, charset);
      if (property) card.properties.push(property);
      isOdd ||= isOddLine;
    }
  }
  // The end of the file may have cut an address in two.
  if (card) skipped.push({ file: name, line: card.line, reason: { code: 'cutCard' } });
  return { cards, skipped };
}

function ungluedLines(line: CardLine): CardLine[] {
  const [, first, second] = (line.text.length < 100 && glued.exec(line.text)) || [];
  return first && second
    ? [
        { ...line, text: first },
        { ...line, text: second },
      ]
    : [line];
}
