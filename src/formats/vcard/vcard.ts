/** vCard 2.1 to 4, as phones, Apple, Google, WhatsApp and Thunderbird write it. */
import type { ProjectContact } from '../../domain/projectFile';
import { mostInCell } from '../csv/tableRows';
import type { FileContents, Format, ReadOptions, SkippedPart, SourceFile } from '../format';
import { addressesIn, linkIn, profileIn } from '../people/identities';
import { newContact, oneLine, type PersonFields } from '../people/newContact';
import { type CardProperty, partsOf, unescaped } from './cardProperty';
import { type Card, cardsIn } from './cards';
import { unfoldedLines } from './unfoldedLines';
import { writeVCard } from './writeVCard';

export const vcard: Format = {
  name: 'vcf',
  recognizes: ({ head }) => /^\s*BEGIN\s*:\s*VCARD\s*?\n/i.test(head.slice(0, 1000)),
  read: (files, options) => {
    const all = files.map((file) => readFile(file, options));
    return { contacts: all.flatMap(({ contacts }) => contacts), skipped: all.flatMap(({ skipped }) => skipped) };
  },
  write: writeVCard,
};

function readFile(file: SourceFile, options: ReadOptions): FileContents {
  const { cards, skipped } = cardsIn(file, unfoldedLines(file, options));
  const contacts: ProjectContact[] = [];
  const told: SkippedPart[] = [];
  for (const card of cards) {
    if (isGroup(card)) continue;
    const long = card.properties.find(({ value }) => value.length > mostInCell);
    const contact = long ? null : newContact(personOf(card));
    const figures = long && { column: long.name, length: long.value.length };
    if (contact) contacts.push(contact);
    else
      told.push({
        file: file.name,
        line: card.line,
        reason: figures ? { code: 'longCell', figures } : { code: 'nobody' },
      });
  }
  return { contacts, skipped: [...skipped, ...told].sort((a, b) => a.line - b.line) };
}

/** A list of people is no person. */
const isGroup = ({ properties }: Card): boolean =>
  properties.some(({ name, value }) => /^(KIND|X-ADDRESSBOOKSERVER-KIND)$/.test(name) && /^\s*group\s*$/i.test(value));

/** Google's own groups. */
const ownGroup = /^(\* ?.*|my ?contacts|starred( in android)?)$/i;

function personOf({ properties }: Card): PersonFields {
  const all = (...names: string[]) => properties.filter(({ name }) => names.includes(name));
  const texts = (...names: string[]) =>
    all(...names)
      .map(({ value }) => unescaped(value).trim())
      .filter(Boolean);
  const [company] = all('ORG')
    .map(({ value }) => structuredParts(value)[0])
    .filter(Boolean);
  const links = [...texts('URL'), ...all('X-SOCIALPROFILE', 'SOCIALPROFILE').map(socialLink)];
  const isFirm = all('X-ABSHOWAS').some(({ value }) => /company/i.test(value));
  return {
    name:
      (isFirm && company) ||
      [...texts('FN').map(oneLine), ...all('N').map(structuredName), company, ...texts('NICKNAME')].find(Boolean),
    headline: texts('TITLE', 'ROLE')[0],
    company,
    location: all('ADR')
      .map(({ value }) => structuredParts(value)[3])
      .find(Boolean),
    emails: texts('EMAIL').flatMap((value) => addressesIn(value.replace(/^mailto:/i, ''))),
    linkedin: links.map(profileIn).find(Boolean),
    phones: texts('TEL').map((value) => value.replace(/^tel:/i, '')),
    links: links.flatMap((link) => (profileIn(link) ? [] : (linkIn(link) ?? []))),
    tags: all('CATEGORIES')
      .flatMap(({ value }) => partsOf(value, ',').map((tag) => unescaped(tag).trim()))
      .filter((tag) => !ownGroup.test(tag)),
    notes: texts('NOTE'),
  };
}

const structuredParts = (value: string): string[] => partsOf(value, ';').map((part) => oneLine(unescaped(part)));

/** Family, given, further names, what stands before and what behind. */
function structuredName({ value }: CardProperty): string {
  const [family = '', given = '', further = '', before = '', behind = ''] = structuredParts(value);
  return oneLine([before, given, further, family, behind].join(' '));
}

/** Apple keeps the profile in the value, others the name alone. */
function socialLink({ params, value }: CardProperty): string {
  const link = unescaped(value).trim();
  const user = params.get('x-user') ?? link;
  const isLinkedIn = /linkedin/i.test(`${params.get('type')} ${params.get('service-type')}`);
  return isLinkedIn && !profileIn(link) && /^[^\s/:]+$/.test(user) ? `https://www.linkedin.com/in/${user}` : link;
}
