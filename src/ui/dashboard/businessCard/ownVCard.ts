/** Your own card as a vCard, and as the line under a mail. */

/** What is on the card; all of it may be missing. */
export interface OwnCard {
  name?: string;
  firm?: string;
  phone?: string;
  mail?: string;
  site?: string;
}

/** vCard 3.0, which every phone's camera reads; the sentence is its note. */
export function ownVCard({ name = '', firm, phone, mail, site }: OwnCard, sentence: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.pop() : '';
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${vcardValue(last ?? '')};${vcardValue(words.join(' '))};;;`,
    `FN:${vcardValue(name.trim())}`,
    firm && `ORG:${vcardValue(firm)}`,
    phone && `TEL;TYPE=CELL:${vcardValue(phone)}`,
    mail && `EMAIL:${vcardValue(mail)}`,
    site && `URL:${vcardValue(site)}`,
    sentence && `NOTE:${vcardValue(shortened(sentence))}`,
    'END:VCARD',
  ];
  return lines.filter(Boolean).join('\r\n');
}

/** A longer sentence makes a code that is too fine to be read from a screen across a table. */
const maxSentence = 200;
const shortened = (text: string) => (text.length > maxSentence ? `${text.slice(0, maxSentence - 1)}…` : text);
const vcardValue = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** "Jan Kowalski · Okna Kowalski", the sentence, and how to reach you. */
export function signature({ name, firm, phone, mail, site }: OwnCard, sentence: string): string {
  const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ');
  return [joined([name, firm]), sentence, joined([phone, mail, site])].filter(Boolean).join('\n');
}
