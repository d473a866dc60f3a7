/** What the sender of a message wrote himself: no quoted or forwarded mail, no signature, no addresses of the web. */
import { alternatives, sequence } from '../../language/pattern';
import { blank } from './ownLine';
import { withoutQuotes } from './quotes';
import { withoutSignatures } from './signatures';

/** Addresses of mail and of the web; ".NET" in "ASP.NET" is none. */
const addresses = new RegExp(
  alternatives(
    /(?<!\S)\S{1,200}@\S{1,200}\.\p{L}{2,}/u,
    /(?:https?:\/\/|www\.)\S+/,
    sequence(
      /(?<![\p{L}\d.-])(?!(?:asp|vb|ml|ado)\.net(?!\p{L}))/u,
      /[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:pl|com|eu|net|org|io|de|co\.uk)\b(?:\/\S*)?/u,
    ),
  ),
  'giu',
);

/** What no address is without: most lines have nothing of it, and looking for addresses costs more than the rest. */
const mayHoldAddress = /@|:\/\/|www\.|\.(?:pl|com|eu|net|org|io|de|co\.uk)\b/i;
const withoutAddresses = (line: string) => (mayHoldAddress.test(line) ? line.replace(addresses, blank) : line);

/** The message's own text, as long as the message: what is not the sender's own is blanked. */
export function ownText(text: string): string {
  const lines = text.replace(/\r\n?/g, (end) => (end.length > 1 ? ' \n' : '\n')).split('\n');
  const own = withoutSignatures(withoutQuotes(lines));
  return own.map((line, at) => (line === null ? blank(lines[at] as string) : withoutAddresses(line))).join('\n');
}
