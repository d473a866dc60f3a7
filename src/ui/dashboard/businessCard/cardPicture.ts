/** The own card as a picture for a phone. */
import { encode } from 'uqr';
import type { OwnCard } from './ownVCard';

/** Px of the picture: wide enough for a phone's screen, and large enough for print. */
const size = { width: 1200, height: 630, edge: 70, code: 490 };
const ink = '#10201c';

/** Draws code, name, firm and sentence, dark on light: phones read no other code. @returns a PNG */
export async function cardPicture(card: OwnCard, code: string, sentence: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(size.width, size.height);
  const paper = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, size.width, size.height);
  drawCode(paper, code);
  const left = size.edge + size.code + 50;
  const room = size.width - left - size.edge;
  let y = 150;
  for (const [text, font, line] of [
    [card.name, '600 46px system-ui, sans-serif', 58],
    [card.firm, '30px system-ui, sans-serif', 60],
    [sentence, '600 34px system-ui, sans-serif', 46],
    [card.phone, '30px system-ui, sans-serif', 42],
    [card.mail, '30px system-ui, sans-serif', 42],
    [card.site, '30px system-ui, sans-serif', 42],
  ] as const) {
    if (!text) continue;
    paper.font = font;
    for (const part of wrapped(paper, text, room)) {
      paper.fillText(part, left, y, room);
      y += line;
    }
    y += 10;
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawCode(paper: OffscreenCanvasRenderingContext2D, code: string): void {
  const { data, size: modules } = encode(code, { ecc: 'M', border: 2 });
  const one = size.code / modules;
  const top = (size.height - size.code) / 2;
  paper.fillStyle = ink;
  // A little over its edge: between squares no hair of light may stay.
  for (const [y, row] of data.entries())
    for (const [x, isDark] of row.entries())
      if (isDark) paper.fillRect(size.edge + x * one, top + y * one, one + 0.5, one + 0.5);
}

/** The text in lines that fit; a single word is never broken. */
function wrapped(paper: OffscreenCanvasRenderingContext2D, text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && paper.measureText(longer).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
