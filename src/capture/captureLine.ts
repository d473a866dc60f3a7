/** "Met Anna, owner of Budimax, at the breakfast, wants windows in May": one line about a meeting, taken apart. */

import type { Channel } from '../domain/model';
import { channelHints, channelOpenings } from './captureOpenings';
import {
  adverbs,
  anyOf,
  capitalWord,
  deniedWish,
  eventWord,
  particles,
  taskAtStart,
  taskIndex,
  timeAtEnd,
  timeAtStart,
  titlesBeforeName,
  wishAtStart,
  wishInside,
  writtenTitles,
} from './captureWords';
import { withoutAddresses } from './mailAndPhone';
import { mansName } from './menNames';
import { nameOfOne, nameWithoutCapitals } from './namesInLists';
import { womansName } from './womenNames';

/** What a line says; each part is shown before it is saved. */
export interface CapturedLine {
  name: string;
  company?: string;
  headline?: string;
  looksFor?: string;
  event?: string;
  email?: string;
  phone?: string;
  channel: Channel;
  /** What else it says of somebody, beside what they are: of a line about a meeting it stays in the note. */
  more?: string[];
}

/** "p. Nowak" is Mr or Mrs Nowak, "P. Nowak" may be Piotr. */
export const panAbbreviation = /^p\.\s*(?=\p{L})/u;
const nameAtStart = new RegExp(`^(?:${particles} )*${capitalWord}(?: (?:${particles} ){0,3}${capitalWord})*`, 'u');
const wholeName = new RegExp(`^${capitalWord}(?: (?:${particles} ){0,3}${capitalWord}){1,2}$`, 'u');

/** What begins a description and not a name: "the caretaker", "two people from Acme". */
const descriptionStarts = ['the ', 'an? ', 'some', 'two ', 'three ', 'dwie ', 'dwóch ', 'trzy '];
/** What can follow a name. */
const afterName = [
  'at',
  'from',
  'of',
  'on',
  'about',
  'during',
  'who',
  'z',
  'ze',
  'na',
  'w',
  'we',
  'podczas',
  'o',
  'od',
];
/** A name without capitals: "anna nowak at the breakfast". */
const smallName = new RegExp(
  `^(?!${descriptionStarts.join('|')})(\\p{Ll}[\\p{L}'’-]*(?: \\p{Ll}[\\p{L}'’-]*){0,2})(?= ${anyOf(afterName)} |$)`,
  'u',
);

const article = '(?:the\\s+|an?\\s+)?';
/** Verbs of meeting; the Polish ones by their stems, also typed without diacritics. */
const meetingVerbs = ['met', 'saw', 'talked', 'spoke', 'poznał', 'poznal', 'spotkał', 'spotkal', 'rozmawia', 'gada'];
/** "Na targach poznałem Magdę", "at the fair I met Magda". */
const eventBeforeVerb = new RegExp(
  `^(?:${adverbs}\\s+)?(?:at|during|na|podczas|w trakcie)\\s+${article}([^,:]{2,50}?),?\\s+` +
    `(?=(?:(?:i|we)\\s+)?${anyOf(meetingVerbs)}\\p{L}*\\s)`,
  'iu',
);
/** The event between the verb and the name: "poznałam na targach Olgę Wilk". */
const eventBeforeName = new RegExp(
  `^(?:at|in|during|na|we?|podczas|w trakcie)\\s+${article}([^,;]{2,50}?)\\s+` +
    `(?=${capitalWord}(?: ${capitalWord})?\\s*(?:[,;–—-]|$|(?:from|of|ze?)\\s))`,
  'u',
);
/** "Śniadanie BNI: Ewa Mak". */
const eventHeading = /^([^:,;]{3,50}):\s+(?=\p{Lu})/u;

/** What parts a line: commas, brackets, dashes, and full stops that end a sentence; that of a title ends none. */
export const partSeparators = new RegExp(
  ['[,;\\n()]', '\\s[–—-]\\s', `(?<=\\p{Ll}{3}|\\d)(?<!(?:^|\\s)${anyOf(writtenTitles)})[.!]\\s(?=\\s*\\p{L})`].join(
    '|',
  ),
  'u',
);

const eventPhrase = /(?:^|\s)(at|@|during|na|podczas|w trakcie)\s+(?:the\s+|an?\s+)?(.+)$/iu;
/** Polish words that a name in the genitive follows: "telefon od Marty Lis". */
const genitiveBefore = /(?<!\p{L})(?:od|do|dla)\s+(?:pani\s+)?$/iu;
/** Departments: "head of HR" names no firm. */
const departments = ['HR', 'IT', 'PR', 'R&D', 'Sales', 'Marketing'];
const companyPhrase = new RegExp(
  [
    // "At Budimax", "z firmy Budimax".
    '^.*?(?:^|\\s)(?:at|from|we?|ze?|firm[ay])\\s+(?:firm[yiea]\\s+|the\\s+)?(\\p{Lu}.*)$',
    // "Owner of Budimax".
    `^.*\\sof\\s+(?:the\\s+)?((?!${anyOf(departments)}(?!\\p{L}))\\p{Lu}.*)$`,
  ].join('|'),
  'u',
);
/** "Anna and Piotr": the line is about the first. */
const companions = new RegExp(`^\\s*(?:and|i|oraz|&|\\+)\\s+${capitalWord}(?: ${capitalWord})*`, 'u');

/** Takes a line apart at its commas; what fits nowhere stays in the note, which is the whole line. */
export function parseCaptureLine(line: string): CapturedLine {
  const { rest, ...addresses } = withoutAddresses(line);
  const found: CapturedLine = { name: '', channel: 'meeting', ...addresses };
  const parts = nameOfOne(afterOpening(rest.trim().replace(/[^\S\n]+/g, ' '), found), found.email)
    .split(partSeparators)
    .map((part) => part.trim());
  let who = (parts.shift() ?? '').replace(panAbbreviation, '').replace(titlesBeforeName, '');
  // "Met the owner of Budimax, Anna Nowak": the name comes second.
  if (!nameAtStart.test(who) && wholeName.test(parts[0] ?? '')) {
    parts.unshift(parts.shift() as string, who.replace(/^(?:the|an?)\s+/i, ''));
    who = parts.shift() as string;
  }
  const small = smallName.exec(who)?.[1];
  const written = nameAtStart.exec(who)?.[0] ?? small ?? who;
  const typed = written.replace(/\.$/, '').split(' ');
  const isGenitive = genitiveBefore.test(line.slice(0, Math.max(0, line.indexOf(written))));
  const named = typed.map(asName);
  const words = mansName(named) ?? (isGenitive ? womansName(named) : null) ?? typed.map(nominative);
  const said = written === small ? words.map((word) => word[0]!.toUpperCase() + word.slice(1)) : words;
  found.name = nameWithoutCapitals(said.join(' '));
  assignPart(who.slice(written.length).replace(companions, ''), found, true);
  for (const part of parts) assignPart(part, found);
  if (found.event && found.channel === 'meeting') found.channel = 'event';
  return found;
}

/** The line from the name on; the channel, and an event that comes first, are noted. */
function afterOpening(line: string, found: CapturedLine): string {
  let rest = afterEvent(line, found);
  const opening = channelOpenings.find(([pattern]) => pattern.test(rest));
  if (opening) {
    const [pattern, channel] = opening;
    found.channel = channel;
    rest = rest.replace(pattern, '');
    const event = eventBeforeName.exec(rest);
    if (event) found.event ??= event[1]!;
    rest = rest.slice(event?.[0].length ?? 0);
  }
  for (const [pattern, channel] of channelHints) {
    if (!pattern.test(rest)) continue;
    found.channel = channel;
    rest = rest.replace(pattern, '');
  }
  return rest;
}

/** The line without the event that it begins with. */
function afterEvent(line: string, found: CapturedLine): string {
  const event = eventBeforeVerb.exec(line);
  if (event) {
    found.event = event[1]!;
    return line.slice(event[0].length);
  }
  const heading = eventHeading.exec(line);
  if (!heading || !eventWord.test(heading[1]!)) return line;
  found.event = heading[1]!.replace(timeAtStart, '').replace(timeAtEnd, '');
  return line.slice(heading[0].length);
}

/** A name that may be typed without capitals. */
const asName = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
/** Polish names as people are called: "Annę Kowalską" is Anna Kowalska. "Jana" may be Jan or Jana, and stays. */
const nominative = (word: string): string =>
  word.replace(/(?<=\p{Ll})[ęą]$/u, 'a').replace(/(?<=[sc]k|dzk)iego$/u, 'i');

/** "And she's a" before what somebody is. */
const connectives = /^(?:(?:and|i|oraz|ale|but)\s+)?(?:(?:she|he)(?:['’]s| is)\s+(?:an?\s+)(?=\p{L}))?/iu;
/** What was talked about, and after what: it stays in the note. */
const topicAtStart = /^(?:about|regarding|after|before|o|że|w sprawie|po|przed)\s/i;
const metAlone = /^pozna(?:na|ny|ni)$|^met$/i;

/** Finds where one part of the line belongs; `isAfterName` for what follows the name without a comma. */
function assignPart(text: string, found: CapturedLine, isAfterName = false): void {
  const part = text
    .trim()
    .replace(/[.!:]$/, '')
    .replace(timeAtStart, '')
    .replace(connectives, '')
    .replace(timeAtStart, '');
  const wish = wishAtStart.exec(part)?.[1];
  if (wish) {
    found.looksFor ??= wish.slice(0, taskIndex(wish));
    return;
  }
  const denied = deniedWish.exec(part);
  if (denied) {
    assignPart(part.slice(0, denied.index), found, isAfterName);
    return;
  }
  const inside = wishInside.exec(` ${part}`);
  if (inside) {
    assignPart(part.slice(0, Math.max(0, inside.index - 1)), found, isAfterName);
    assignPart(part.slice(inside.index + inside[0].length - 1), found);
    return;
  }
  if (!part || taskAtStart.test(part) || topicAtStart.test(part)) return;
  const at = eventIn(part, isAfterName, !!found.company);
  if (at) found.event ??= at.event;
  const rest = (at ? part.slice(0, at.index) : part).replace(timeAtEnd, '').replace(metAlone, '');
  if (rest.trim()) assignWork(rest.trim(), found);
}

/** Where somebody was met; "at Budimax" is where somebody works. */
function eventIn(part: string, isAfterName: boolean, hasCompany: boolean): { event: string; index: number } | null {
  const found = eventPhrase.exec(part);
  if (!found) return null;
  const [all, preposition = '', place = ''] = found;
  const event = place.replace(timeAtEnd, '');
  const isNamed = eventWord.test(event);
  const isFirst = found.index === 0;
  if (/^at$/i.test(preposition) && !isNamed && /^\s*at\s+\p{Lu}/iu.test(all) && /^\p{Lu}/u.test(place))
    return isFirst && hasCompany ? { event, index: 0 } : null;
  return event && (isNamed || isFirst || isAfterName) ? { event, index: found.index } : null;
}

/** What somebody is, and the firm in it. */
function assignWork(part: string, found: CapturedLine): void {
  const [, workplace, owned] = companyPhrase.exec(part) ?? [];
  const company = workplace ?? owned;
  if (company) found.company ??= company;
  if (/^(?:at|from|ze?|we?)\s/iu.test(part)) return;
  // "Z Anną, właścicielką firmy": what somebody is has the case of the name.
  const headline = part.replace(/^an?\s+(?=\p{Ll})/iu, '').replace(/^\p{L}+(?=\s|$)/u, nominative);
  if (found.headline === undefined) found.headline = headline;
  else if (!company) found.more = [...(found.more ?? []), headline];
}
