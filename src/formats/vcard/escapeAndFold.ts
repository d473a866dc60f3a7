/** The lines of vCard and iCalendar, as they are written. */

/** A text as a value. */
export const escapedText = (text: string): string => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/**
 * A text that is all of a value, by RFC 6350: a semicolon divides nothing there and needs no escape. Thunderbird would
 * show the escape.
 */
export const wholeText = (text: string): string => text.replace(/[\\,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Folded at 75 bytes, between letters. */
export function foldedLine(line: string): string {
  let text = '';
  let length = 0;
  for (const letter of line) {
    const bytes = byteLength(letter);
    if (length + bytes > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += bytes;
  }
  return text;
}

function byteLength(letter: string): number {
  const code = letter.codePointAt(0) as number;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
