/** Which field of a person a column holds, by its name; the names are in columnNames/. */
import { fold } from '../../language/folding';
import { aboutColumns } from './columnNames/aboutColumns';
import { nameColumns } from './columnNames/nameColumns';
import { reachColumns } from './columnNames/reachColumns';

const knownColumns = { ...nameColumns, ...reachColumns, ...aboutColumns };

/** What a column of a table may hold of a person. */
export type ColumnField = keyof typeof knownColumns;

const fieldByName = new Map(
  Object.entries(knownColumns).flatMap(([field, all]) => all.map((name) => [name, field as ColumnField] as const)),
);

/** A column's name as it is looked up: folded, words parted also where a capital begins one ("FirstName"). */
export const normalColumnName = (header: string): string => words(header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));

const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Matches any of these words. */
const anyWord = (words: string): RegExp => new RegExp(`\\b(${words.split(/\s+/).join('|')})\\b`);

/** What a longer name of a column holds ("Adres e-mail (służbowy)"), and what makes it another thing. */
const patterns: readonly { field: ColumnField; has: RegExp; hasNot?: RegExp }[] = [
  { field: 'link', has: /\b(linked ?in)\b/, hasNot: /\b(id|connections|status|company|firma|followers)\b/ },
  { field: 'reversedName', has: /\b(nazwisko|last name|surname|nachname)\b.*\b(imi\w+|first name|vorname)\b/ },
  { field: 'name', has: /\b(imi\w+|first name|vorname)\b.*\b(nazwisk\w*|last name|surname|nachname)\b/ },
  {
    field: 'email',
    has: /\b(e ?mail|mail|e ?maila|maile)\b/,
    hasNot: anyWord(`type typ label etykieta status opt consent zgoda sent date data opened count owner display name
      nazwa angezeigter domain verified bounced format template subject temat newsletter`),
  },
  {
    field: 'phone',
    has: /\b(telefon\w*|tel|phone|mobile|komork\w*|mobil\w*|handy)\b/,
    hasNot: /\b(type|typ|label|etykieta|status|zgoda|consent|yomi|asystent\w*|assistant\w*)\b/,
  },
  {
    field: 'company',
    has: /\b(company|firma|firmy|organi[sz]ation|organizacja|organizacji|unternehmen)\b/,
    hasNot: anyWord(`size wielkosc phone telefon domain industry branza website url www id nip city miasto address adres
      type typ label etykieta owner yomi title stanowisko position department dzial street ulica country kraj number
      numer email mail`),
  },
  { field: 'headline', has: /\b(stanowisk\w*|job title|position|berufsbezeichnung)\b/, hasNot: /\b(id|date|data)\b/ },
  { field: 'city', has: /\b(miasto|miejscowosc|city)\b/, hasNot: /\b(id|code|kod)\b/ },
  { field: 'note', has: /^(notatk\w*|notka|uwag\w*|komentar\w*|notes?|comments?|bemerkung\w*|notiz\w*)\b/ },
];

/** The field that a column's name tells; digits tell only which of several it is ("E-mail 2 Address"). */
export function fieldOf(header: string): ColumnField | undefined {
  if (header.length > 60) return undefined;
  // "LinkedIn" is one word, "FirstName" two.
  const spellings = [words(header), normalColumnName(header)].map((name) => name.replace(/ ?\b\d+\b/g, '').trim());
  const exact = spellings.map((name) => fieldByName.get(name)).find(Boolean);
  if (exact) return exact;
  const all = spellings.join(' ');
  return patterns.find(({ has, hasNot }) => has.test(all) && !hasNot?.test(all))?.field;
}
