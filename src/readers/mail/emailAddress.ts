/** E-mail addresses as pages show them: in attributes, in `mailto:` links, as "Name <address>". */
import { cleanName, cleanText } from '../dom';
import { safeDecode } from '../safeDecode';

/** Letters of any script, as internationalised addresses have them. */
const emailPattern = RegExp(
  '^(?:"(?:[^"\\\\]|\\\\.)+"|' + // a quoted part before the @ may hold anything
    "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+" + // else words of letters and some signs
    "(?:\\.[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*)@" + // with full stops between
    '(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?' + // no hyphen at the ends of a domain's part
    '(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?)+|localhost)$',
  'u',
);

/** An address in lower case, or nothing if the text is none. */
export function cleanEmail(text: string | null | undefined): string {
  const email = cleanText(text, 400)
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase();
  return email.length <= 254 && emailPattern.test(email) ? email : '';
}

/** The address of a `mailto:` link. */
export function emailOfLink(href: string | null | undefined): string {
  const to = /^mailto:([^?,]*)/i.exec((href ?? '').trim())?.[1] ?? '';
  return cleanEmail(safeDecode(to));
}

/** "Name <address>", "Name (address)", "address (Name)" or a bare address; what cannot be seen is empty. */
export function parseAddress(text: string | null | undefined): { name: string; email: string } {
  const plain = cleanText(text, 600);
  const bare = cleanEmail(plain);
  if (bare) return { name: '', email: bare };
  const open = plain.lastIndexOf('<');
  if (open >= 0 && plain.endsWith('>')) return nameAndEmail(plain.slice(0, open), plain.slice(open + 1, -1));
  const [, before = '', inside = ''] = /^(.+?) \((.*)\)$/.exec(plain) ?? [];
  if (cleanEmail(before)) return nameAndEmail(inside, before);
  return cleanEmail(inside) ? nameAndEmail(before, inside) : nameAndEmail(plain, '');
}

const nameAndEmail = (name: string, email: string) => ({ name: unquoted(name), email: cleanEmail(email) });

/** A display name without the quotes around it; one that only repeats an address is no name. */
function unquoted(text: string): string {
  const name = text
    .trim()
    .replace(/^"(.*)"$|^'(.*)'$/, '$1$2')
    .replace(/\\(.)/g, '$1');
  return cleanEmail(name) ? '' : cleanName(name);
}
