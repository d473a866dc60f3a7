/** Names as people write them in lists: the surname first, in capitals, with another name in brackets, two at once. */
import { anyOf, capitalWord, particles } from './captureWords';
import { isFirstName } from './firstNames';

const surname = `(?:(?:${particles}|\\p{Lu}\\p{Ll}{1,2}) ){0,2}${capitalWord}`;
const nameWord = String.raw`\p{Lu}[\p{L}'’.-]+`;
/** A name of a person, or of a firm. */
const wholeName = new RegExp(`^(?:${particles} )*${nameWord}(?:\\s+(?:${particles} )*${nameWord}){1,2}$`, 'u');
const single = new RegExp(`^${nameWord}$`, 'u');
/** "Anna, Jan and Ola". */
const listSeparator = /\s*,\s*|\s+(?:i|oraz|and|und|et|&|\+)\s+/u;
/** "Anna i Piotr Lis", and what follows them both. */
const couple = new RegExp(`^(${nameWord})\\s+(?:i|oraz|and|und|et|&|\\+)\\s+(${nameWord})\\s+(${surname})(,.*)?$`, 'u');
/** Endings that surnames have, and firms hardly: "-ska" is in Polska too. */
const surnameEnding = /(?:icz|czyk|enko|[oe]v[aá]?|son|sen|mann|escu|[eé]z)$/u;
/** "Kowalska, Anna" up to the next comma. */
const lastFirst = new RegExp(`^(${surname}), (${capitalWord})((?: ${capitalWord})?)(?=,|$)`, 'u');
/** "Dawid (Dave) Nowak", "Dawid „Dave” Nowak". */
const otherName = new RegExp(
  `^(${capitalWord}) (?:\\([\\p{L} .'’-]{1,20}\\)|["„“”'‘’]+[\\p{L} .-]{1,20}["“”'’]+) (?=${capitalWord})`,
  'u',
);
/** Letters behind a name that are no part of it. */
const degrees = [
  'Ph\\.?\\s?D',
  'D?E?MBA',
  'M\\.?D',
  '[BM]\\.?Sc',
  '[BM]\\.?A',
  'LL\\.?[BMD]',
  'Esq',
  'CFA',
  'CPA',
  'ACCA',
  'FRICS',
  'PMP',
  'PCC',
  'ACC',
];
const degreesAtEnd = new RegExp(`(?:,?\\s+${anyOf(degrees)}\\.?)+$`, 'u');

/** The entries that a line is: whole names, first names, a couple; else the line is one. */
export function namesApart(line: string): string[] {
  const [, one = '', other = '', family = '', rest = ''] = couple.exec(line) ?? [];
  if (isFirstName(one) && isFirstName(other))
    return [one, other].map((first) => `${first} ${familyName(family, first)}${rest}`);
  const parts = line.split(listSeparator).filter(Boolean);
  if (parts.length < 2) return [line];
  if (parts.every((part) => single.test(part))) return singlesApart(parts) ?? [line];
  return parts.every((part) => wholeName.test(part)) ? withFirms(line, parts) : [line];
}

/** First names alone, or "Nowak, Jan, Kowalska, Anna". */
function singlesApart(parts: string[]): string[] | undefined {
  if (parts.every(isFirstName)) return parts;
  const arePairs = parts.length > 2 && parts.every((part, at) => isFirstName(part) === (at % 2 === 1));
  return arePairs && parts.length % 2 === 0
    ? parts.flatMap((part, at) => (at % 2 ? [`${parts[at - 1]}, ${part}`] : []))
    : undefined;
}

/** "Anna Nowak, Budimax Polska, Jan Lis": what follows a person behind a comma, and is none, is a firm. */
function withFirms(line: string, parts: string[]): string[] {
  if (!parts.some(isPersonName)) return parts;
  const entries: string[] = [];
  for (const part of parts) {
    const before = entries.at(-1);
    const isFirm = before && !isPersonName(part) && line.replace(/\s*,\s*/g, ', ').includes(`, ${part}`);
    if (isFirm) entries[entries.length - 1] = `${before}, ${part}`;
    else entries.push(part);
  }
  return entries;
}

const isPersonName = (text: string) => {
  const words = text.split(/\s+/);
  return words.some(isFirstName) || surnameEnding.test(words.at(-1) as string);
};

/** Of two together the surname may be in the plural: "Anna i Jan Kowalscy", "Nowakowie". */
function familyName(family: string, first: string): string {
  const ending = /a$/.test(first) && !/^(?:Kuba|Barnaba|Kosma)$/.test(first) ? 'a' : 'i';
  return family.replace(/([sc]|dz)cy$/u, `$1k${ending}`).replace(/(?<=\p{L}{3})owie$/u, '');
}

/** An entry with the name as it is said: "Kowalska, Anna" is Anna Kowalska, "Dawid (Dave) Nowak" Dawid Nowak. */
export function nameInOrder(entry: string, email = ''): string {
  const text = entry.replace(otherName, '$1 ');
  const [all, last = '', first = '', middle = ''] = lastFirst.exec(text) ?? [];
  if (!all) return text;
  const isInEmail = [first, last].every((word) => email.split('@')[0]?.includes(word.toLowerCase()));
  const isSure = isInEmail || (isFirstName(first) && !isFirstName(last));
  return isSure ? `${first}${middle} ${last}${text.slice(all.length)}` : text;
}

/** The same of a line about one person: of "Anna i Piotr Lis" it is Anna Lis, of "Anna i Piotr" Anna. */
export function nameOfOne(line: string, email?: string): string {
  const [, one = '', other = '', , rest = ''] = couple.exec(line) ?? [];
  if (!isFirstName(one) || !isFirstName(other)) return nameInOrder(line, email);
  return `${namesApart(line.slice(0, line.length - rest.length))[0]}${rest}`;
}

/** "LIS EWA", "NOWAK Jan": only the first letters stay capitals; the surname goes behind. Degrees go. */
export function nameWithoutCapitals(name: string): string {
  const words = name.replace(degreesAtEnd, '').split(' ').filter(Boolean);
  const areLoud = words.map((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word));
  const isLoud = words.length > 1 && (areLoud.every(Boolean) || (areLoud.some(Boolean) && words.some(isFirstName)));
  if (!isLoud) return words.join(' ');
  const quiet = words.map((word, at) => (areLoud[at] ? capitalized(word) : word));
  const [last, ...others] = quiet as [string, ...string[]];
  const isLastFirst = areLoud[0] && !isFirstName(last) && others.every(isFirstName);
  return (isLastFirst ? [...others, last] : quiet).join(' ');
}

const capitalized = (word: string) => word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
