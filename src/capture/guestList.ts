/** Whom you met, as a list typed on the phone: one line a person, taken apart and told from those you know. */

import type { Id } from '../domain/model';
import { fold } from '../language/folding';
import { type CapturedLine, courtesyTitles, parseCaptureLine } from './captureLine';

/** One line of a list; without a name it could not be read, and `problem` says why. */
export interface Guest extends Partial<Omit<CapturedLine, 'channel' | 'event'>> {
  line: string;
  email?: string;
  slug?: string;
  problem?: 'noName' | 'tooLong';
}

const longest = 300;
/** Bullets, numbers and boxes to tick at the beginning of a line. */
const bullet = /^\s*(?:[-*•–—·▪◦‣✓✔]+|\(?\d{1,3}[.):]|\[[ xX]?\])\s+/u;
const address = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const profile = /(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com\/in\/([^\s/?#,;)]+)\S*/i;
const title = /^(?:(?:dr|mgr|inż|inz|prof|hab|lek|mec|adw|arch|pan|pani|państwo|mr|mrs|ms|mx|miss)\.?\s+)+(?=\p{L})/iu;
/** What people put between the name and the rest: a dash, a bar, a tab, brackets, a colon. */
const separators = /\s+[-–—|/]+\s+|\s*[|\t]+\s*|\s*[()[\]]\s*|:\s+/gu;

/** Takes a pasted text apart; empty lines are no lines. */
export function parseGuestList(text: string): Guest[] {
  return text.split(newline).flatMap(linesIn).map(guest);
}

/** The text without these lines, each taken out once; whatever else stands in it stays as it was typed. */
export function guestWithout(text: string, lines: readonly string[]): string {
  const gone = [...lines];
  const stays = (line: string) => {
    const at = gone.indexOf(line);
    if (at >= 0) gone.splice(at, 1);
    return at < 0;
  };
  const left = text.split(newline).flatMap((typed) => {
    const all = linesIn(typed);
    const kept = all.filter(stays);
    return kept.length === all.length ? [typed] : kept;
  });
  return left.some((line) => line.trim()) ? left.join('\n') : '';
}

const newline = /\r?\n|\u2028/;

/** What stands in one line of the text: mostly one person. */
const linesIn = (typed: string): string[] =>
  typed
    .split(';')
    .flatMap(severalIn)
    .map((line) => line.trim())
    .filter(Boolean);

/** "Anna Nowak, Jan Lis and Ola Kos": nothing but whole names. "Anna Nowak, Budimax" is one person with a firm. */
function severalIn(line: string): string[] {
  const parts = line
    .replace(bullet, '')
    .split(/\s*,\s*|\s+(?:i|oraz|and|&|\+)\s+/u)
    .filter(Boolean);
  const whole = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+){1,2}$/u;
  return parts.length > 1 && parts.every((part) => whole.test(part)) ? parts : [line];
}

function guest(line: string): Guest {
  if (line.length > longest) return { line, problem: 'tooLong' };
  const email = address.exec(line)?.[0].toLowerCase();
  const slug = slugIn(line);
  const rest = line
    .replace(bullet, '')
    .replace(profile, ' ')
    .replace(address, ' ')
    .replace(/[<>"„”“]|\+?\d[\d ()-]{7,}\d/gu, ' ')
    .replace(separators, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,:]+$/g, '')
    .replace(courtesyTitles, '')
    .replace(title, '');
  const { channel: _, event: __, ...said } = parseCaptureLine(rest);
  const name = calledSo(said.name) ?? nameFrom(email?.split('@')[0] ?? slug);
  const ids = { ...(email && { email }), ...(slug && { slug }) };
  if (!name || (line.trimEnd().endsWith(':') && !Object.keys(ids).length)) return { line, ...ids, problem: 'noName' };
  return { line, ...said, name, ...ids };
}

function slugIn(line: string): string | undefined {
  const found = profile.exec(line)?.[1];
  try {
    return found && decodeURIComponent(found).toLowerCase();
  } catch {
    return found?.toLowerCase();
  }
}

/** A name has letters and few words; typed small, as on a phone, it gets its capitals. */
function calledSo(name: string): string | undefined {
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
  return words.length > 1 ? calledSo(words.slice(0, 3).join(' ')) : undefined;
}

/** What is needed of a contact to tell whether a line means them. */
export interface KnownPerson {
  id: Id;
  name: string;
  headline?: string | undefined;
  company?: string | undefined;
  /** `mail:…`, `in:…` */
  keys: readonly string[];
}

/** Whom a line means: a contact, one of several (asked), or somebody new. */
interface Meant {
  contact?: Id;
  /** Those it may be, the likeliest first. */
  ask: KnownPerson[];
}

/**
 * Tells whom a line means. An address or a profile decides; a whole name does if only one has it, and of namesakes the
 * one whose firm the line names. A first name alone, or a part of a name, is asked.
 */
export function matchKnown({ name = '', company, headline, email, slug }: Guest, known: readonly KnownPerson[]): Meant {
  const keys = [email && `mail:${email}`, slug && `in:${slug}`];
  const identified = known.find((one) => one.keys.some((key) => keys.includes(key)));
  if (identified) return { contact: identified.id, ask: [] };
  const words = wordsOf(name);
  const same = known.filter((one) => String(wordsOf(one.name)) === String(words));
  const said = [company, headline].flatMap((text) => (text ? [fold(text)] : []));
  const fits = (one: KnownPerson) => {
    const theirs = fold(`${one.company ?? ''} ${one.headline ?? ''}`);
    return said.some((text) => theirs.includes(text) || (one.company && text.includes(fold(one.company))));
  };
  const [first, ...others] = same.length > 1 && same.some(fits) ? same.filter(fits) : same;
  if (first && others.length === 0 && words.length > 1) return { contact: first.id, ask: [] };
  const alike = known.filter((one) => words.every((word) => wordsOf(one.name).some((their) => their.startsWith(word))));
  return { ask: [...new Set([...same, ...alike.filter(fits), ...alike])] };
}

/** In any order, as "Nowak Anna" is Anna Nowak. */
const wordsOf = (name: string) =>
  fold(name)
    .split(/[\s-]+/)
    .filter(Boolean)
    .sort();
