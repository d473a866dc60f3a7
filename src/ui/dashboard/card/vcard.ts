/** Your own card as a vCard, and as the line under a mail. */

export interface OwnCard {
  name?: string;
  firm?: string;
  phone?: string;
  mail?: string;
  site?: string;
}

/** vCard 3.0, which every phone's camera reads; the sentence is its note. */
export function vcard({ name = '', firm, phone, mail, site }: OwnCard, sentence: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.pop() : '';
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escaped(last ?? '')};${escaped(words.join(' '))};;;`,
    `FN:${escaped(name.trim())}`,
    firm && `ORG:${escaped(firm)}`,
    phone && `TEL;TYPE=CELL:${escaped(phone)}`,
    mail && `EMAIL:${escaped(mail)}`,
    site && `URL:${escaped(site)}`,
    sentence && `NOTE:${escaped(short(sentence))}`,
    'END:VCARD',
  ];
  return lines.filter(Boolean).join('\r\n');
}

/** A code of more than this is too fine to be read from a screen across a table. */
const readable = 200;
const short = (text: string) => (text.length > readable ? `${text.slice(0, readable - 1)}…` : text);
const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** "Jan Kowalski · Okna Kowalski", the sentence, and how to reach you. */
export function signature({ name, firm, phone, mail, site }: OwnCard, sentence: string): string {
  const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');
  return [joined([name, firm]), sentence, joined([phone, mail, site])].filter(Boolean).join('\n');
}
