/** Whom you met, as a list typed on the phone: one line a person, taken apart and matched with your contacts. */

import type { Id } from '../domain/model';
import { fold } from '../language/folding';
import { formsOfAddress } from '../language/nameTitles';
import { safeDecode } from '../language/safeDecode';
import { type CapturedLine, panAbbreviation, parseCaptureLine } from './captureLine';
import { anyOf, writtenTitles } from './captureWords';
import { withoutAddresses } from './mailAndPhone';
import { nameInOrder, namesApart, nameWithoutCapitals } from './namesInLists';

/** One line of a list; where `name` is missing, `problem` says why the line could not be read. */
export interface Guest extends Partial<Omit<CapturedLine, 'channel' | 'event' | 'more'>> {
  line: string;
  email?: string;
  slug?: string;
  problem?: 'noName' | 'tooLong';
}

/** In characters; a longer line is no entry of a list. */
const maxLineLength = 300;
/** Bullets, numbers and boxes to tick at the beginning of a line. */
const bullet = /^\s*(?:[-*•–—·▪◦‣✓✔]+|\(?\d{1,3}[.):]|\[[ xX]?\])\s+/u;
const emailPattern = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const linkedInAddress = /(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/in\/([^\s/?#,;)]+)\S*/i;
/** Titles before a name in any letters: on a phone people type small. */
const titlesBeforeAnyName = new RegExp(
  `^(?:${anyOf([...writtenTitles, ...formsOfAddress, 'państwo'])}\\.?\\s+)+(?=\\p{L})`,
  'iu',
);
/** What people put between the name and the rest: a dash, a bar, a tab, brackets, a colon. */
const guestSeparators = /\s+[-–—|/]+\s+|\s*[|\t]+\s*|\s*[()[\]]\s*|:\s+/gu;

/** Quotation marks and brackets round a name or address, and telephone numbers. */
const quotesAndPhones = /[<>"„”“]|\+?\d[\d ()-]{7,}\d/gu;

/** Takes a pasted text apart; empty lines don't count. */
export function parseGuestList(text: string): Guest[] {
  return text.split(newline).flatMap(guestLinesIn).map(parseGuestLine);
}

/** The text without these lines, each taken out once; the rest stays as it was typed. */
export function guestWithout(text: string, lines: readonly string[]): string {
  const toRemove = [...lines];
  const stays = (line: string) => {
    const at = toRemove.indexOf(line);
    if (at >= 0) toRemove.splice(at, 1);
    return at < 0;
  };
  const left = text.split(newline).flatMap((typed) => {
    const all = guestLinesIn(typed);
    const kept = all.filter(stays);
    return kept.length === all.length ? [typed] : kept;
  });
  return left.some((line) => line.trim()) ? left.join('\n') : '';
}

const newline = /\r?\n|\u2028/;

/** The entries in one line of the text: mostly one person. */
const guestLinesIn = (typed: string): string[] =>
  atSemicolons(typed)
    .flatMap((line) => {
      const names = namesApart(line.replace(bullet, '').trim());
      return names.length > 1 ? names : [line];
    })
    .map((line) => line.trim())
    .filter(Boolean);

/** "Anna Nowak; Jan Lis" are two; "Anna Nowak; Budimax; director" is one, in the columns of a table. */
function atSemicolons(typed: string): string[] {
  const parts = typed.split(';');
  const [first = '', ...others] = parts.map((part) => part.trim());
  const isTable = /^\p{Lu}/u.test(first) && others.some((part) => /^\p{Ll}[^@]*$/u.test(part));
  return isTable ? [parts.join(',')] : parts;
}

function parseGuestLine(line: string): Guest {
  if (line.length > maxLineLength) return { line, problem: 'tooLong' };
  const email = emailPattern.exec(line)?.[0].toLowerCase();
  const slug = slugIn(line);
  const rest = line
    .replace(bullet, '')
    .replace(linkedInAddress, ' ')
    .replace(emailPattern, ' ')
    .trim()
    .replace(panAbbreviation, '')
    .replace(titlesBeforeAnyName, '');
  const { channel: _, event: __, more = [], ...fields } = parseCaptureLine(plainEntry(rest, email));
  const { phone } = withoutAddresses(rest);
  const name = properName(nameWithoutCapitals(fields.name)) ?? nameFrom(email?.split('@')[0] ?? slug);
  const ids = { ...(email && { email }), ...(slug && { slug }) };
  if (!name || (line.trimEnd().endsWith(':') && !Object.keys(ids).length)) return { line, ...ids, problem: 'noName' };
  return { line, ...workOf(fields, more, name), ...(phone && { phone }), name, ...ids };
}

/** The forms of firms at the end of a name; a list ends its lines without the last dot. */
const firmForm = /(?<!\p{L})(?:sp\. ?(?:z ?o\. ?o|[jk])|s\.? ?[ac]|ltd|llc|inc|gmbh)\.?$/iu;

function isFirm(part: string, name: string): boolean {
  const [, ...surnames] = fold(name).split(' ');
  return (
    firmForm.test(part) ||
    fold(part)
      .split(' ')
      .some((word) => surnames.includes(word))
  );
}

type Work = Pick<CapturedLine, 'company' | 'headline'>;

/**
 * "Budimax, director": of several parts the first with a capital is the firm, unless it is said; none is dropped. One
 * alone is where it has a firm's form, or the person's surname: "Lis Domy".
 */
function workOf<Fields extends Work>({ company, headline, ...others }: Fields, more: readonly string[], name: string) {
  const parts = [...(headline === undefined ? [] : [headline]), ...more];
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
  const first = parts.length > 1 ? capitals[0] : undefined;
  const found = company ?? capitals.find((part) => isFirm(part, name)) ?? first;
  const rest = company === undefined ? parts.filter((part) => part !== found) : parts;
  return {
    ...others,
    ...(found && { company: found.replace(/(?<= z ?o\. ?o)$/iu, '.') }),
    ...(rest.length && { headline: rest.join(', ') }),
  };
}

/** The entry with the name in its order, and commas for whatever else parts it. */
function plainEntry(text: string, email: string | undefined): string {
  const plain = nameInOrder(text.replace(/[^\S\t]+/g, ' '), email)
    .replace(quotesAndPhones, ' ')
    .replace(guestSeparators, ', ')
    .replace(/\s+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/^[\s,]+|[\s,:]+$/g, '');
  return nameInOrder(plain.replace(panAbbreviation, '').replace(titlesBeforeAnyName, ''), email);
}

function slugIn(line: string): string | undefined {
  const found = linkedInAddress.exec(line)?.[1];
  return found && safeDecode(found).toLowerCase();
}

/** A name has letters and few words; typed small, as on a phone, it gets its capitals. */
function properName(name: string): string | undefined {
  const words = name.split(' ').filter(Boolean);
  const isSmall = name === name.toLowerCase();
  if (!words.length || words.length > (isSmall ? 3 : 5) || !words.every((word) => /^\p{L}/u.test(word)))
    return undefined;
  if (fold(name).length < 2) return undefined;
  return isSmall ? words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ') : words.join(' ');
}

/** "anna.nowak", "anna-nowak-4b1": two words at least, or it may be anybody's. */
function nameFrom(handle = ''): string | undefined {
  const words = handle.split(/[._-]/).filter((word) => /^\p{L}{2,}$/u.test(word));
  return words.length > 1 ? properName(words.slice(0, 3).join(' ')) : undefined;
}

/** What is needed of a contact to find out whether a line means them. */
export interface KnownPerson {
  id: Id;
  name: string;
  headline?: string | undefined;
  company?: string | undefined;
  /** `mail:…`, `in:…` */
  keys: readonly string[];
}

/** Who a line means: a contact, one of several (the user is asked), or somebody new. */
interface Meant {
  contact?: Id;
  /** Those it may be, the likeliest first. */
  ask: KnownPerson[];
}

/**
 * Finds who a line means. An address or a profile decides; so does a whole name that only one contact has, and of
 * namesakes the one whose firm the line names. About a first name alone, or a part of a name, the user is asked.
 */
export function matchKnown({ name = '', company, headline, email, slug }: Guest, known: readonly KnownPerson[]): Meant {
  const keys = [email && `mail:${email}`, slug && `in:${slug}`];
  const identified = known.find((one) => one.keys.some((key) => keys.includes(key)));
  if (identified) return { contact: identified.id, ask: [] };
  const words = nameWords(name);
  const same = known.filter((one) => String(nameWords(one.name)) === String(words));
  const work = [company, headline].flatMap((text) => (text ? [fold(text)] : []));
  const fits = (one: KnownPerson) => {
    const theirs = fold(`${one.company ?? ''} ${one.headline ?? ''}`);
    return work.some((text) => theirs.includes(text) || (one.company && text.includes(fold(one.company))));
  };
  const [first, ...others] = same.length > 1 && same.some(fits) ? same.filter(fits) : same;
  // A namesake with another firm or trade is somebody else, or has changed: the user knows.
  const isElsewhere = work.length > 0 && !!first && !!(first.company || first.headline) && !fits(first);
  if (first && others.length === 0 && words.length > 1 && !isElsewhere) return { contact: first.id, ask: [] };
  const alike = known.filter((one) =>
    words.every((word) => nameWords(one.name).some((their) => their.startsWith(word))),
  );
  return { ask: [...new Set([...same, ...alike.filter(fits), ...alike])] };
}

/** In any order, as "Nowak Anna" is Anna Nowak. */
const nameWords = (name: string) =>
  fold(name)
    .split(/[\s-]+/)
    .filter(Boolean)
    .sort();
