/** Header lines that a program has put above a message: the subject is often that of the mail it answers. */
import { alternatives, sequence } from '../../language/pattern';
import { blank } from '../ownText/ownLine';

const header = sequence(
  /^[\s*]*/,
  alternatives(/subject|from|to|cc|bcc|date|sent|reply-to/, /temat|od|do|dw|udw|data|wysłano/),
  /\s*:/,
);
const headerLine = new RegExp(header, 'i');

/** The message with the header lines at its beginning blanked. */
export function withoutHeaders(text: string): string {
  if (!headerLine.test(text)) return text;
  const lines = text.split('\n');
  let at = 0;
  while (at < lines.length && headerLine.test(lines[at] as string)) {
    lines[at] = blank(lines[at] as string);
    at++;
  }
  return lines.join('\n');
}
