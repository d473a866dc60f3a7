/** E-mail addresses as pages show them: in attributes, in `mailto:` links, as "Name <address>". */

import { safeDecode } from '../../language/safeDecode';
import { cleanName, cleanText } from '../dom';

/** How an address is built; what is no ASCII may be any sign here. */
const emailPattern = RegExp(
  '^(?:"(?:[^"\\\\]|\\\\.)+"|' + // a quoted part before the @ may hold anything
    '(?!\\.)(?:\\.?[^ "(),.:;<>@[-\\]])+)@(?!-)' + // else letters, some signs, full stops between
    '(?:(?:[^ -,./:-`{-~]+(?<!-)(?:\\.(?!-|$)|$)){2,}|localhost$)', // letters, and hyphens but at the ends of a part
);

/** Letters of any script, as internationalised addresses have them. */
const isInLetters = (email: string) => /^[ -~]+$/.test(email) || /^[ -~\p{L}\p{M}\p{N}]+$/u.test(email);

/** An address in lower case, or nothing if the text is none. */
export function cleanEmail(text: string | null | undefined): string {
  const email = cleanText(text, 400)
    .replace(/^<(.*)>$/, '$1')
    .toLowerCase();
  return email.length <= 254 && emailPattern.test(email) && isInLetters(email) ? email : '';
}

/** The address of a `mailto:` link. */
export function emailOfLink(href: string | null | undefined): string {
  const to = /^mailto:([^?,]*)/i.exec((href ?? '').trim())?.[1] ?? '';
  return cleanEmail(safeDecode(to));
}

/** "Name <address>", "Name (address)", "address (Name)" or a bare address; what cannot be seen is empty. */
export function parseAddress(text: string | null | undefined): { name: string; email: string } {
  const plain = cleanText(text, 600);
  if (cleanEmail(plain)) return nameAndEmail('', plain);
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
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/\\(.)/g, '$1');
  return cleanEmail(name) ? '' : cleanName(name);
}
