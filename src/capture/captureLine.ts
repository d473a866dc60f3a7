/** "Met Anna, owner of Budimax, at the breakfast, wants windows in May": a meeting told in a line, taken apart. */

import type { Channel } from '../domain/model';
import {
  channelWords,
  eventWord,
  jobTitleWord,
  meetingVerbs,
  presentWords,
  taskWords,
  thenWish,
  timeFirst,
  timeLast,
  wishWords,
} from './captureWords';

/** What a line says; each part is shown before it is kept. */
export interface CapturedLine {
  name: string;
  company?: string;
  headline?: string;
  looksFor?: string;
  event?: string;
  channel: Channel;
}

/** "p. Nowak" is Mr or Mrs Nowak, "P. Nowak" may be Piotr. */
export const courtesyTitles = /^p\.\s*(?=\p{L})/u;
const letter = String.raw`\p{Lu}[\p{L}'’.-]*`;
const nameAtStart = new RegExp(`^${letter}(?: (?:von|van|de|da|di) ${letter}| ${letter})*`, 'u');
const wholeName = new RegExp(`^${letter}(?: ${letter}){1,2}$`, 'u');
/** "anna nowak at the breakfast", typed small; "the caretaker" is nobody's name. */
const smallName =
  /^(?!the |an? |some|two |three |dwie |dwóch |trzy )(\p{Ll}[\p{L}'’-]*(?: \p{Ll}[\p{L}'’-]*){0,2})(?= (?:at|from|of|on|about|during|who|z|ze|na|w|we|podczas|o|od) |$)/u;

/** "Na targach poznałem Magdę", "at the fair I met Magda"; "śniadanie BNI: Ewa Mak". */
const occasionFirst = new RegExp(
  `^(?:${presentWords}\\s+)?(?:at|during|na|podczas|w trakcie)\\s+(?:the\\s+|an?\\s+)?([^,:]{2,50}?),?\\s+(?=(?:(?:i|we)\\s+)?(?:met|saw|talked|spoke|poznał|poznal|spotkał|spotkal|rozmawia|gada)\\p{L}*\\s)`,
  'iu',
);
/** The same between the verb and the name: "poznałam na targach Olgę Wilk". */
const occasionNext = new RegExp(
  `^(?:at|in|during|na|we?|podczas|w trakcie)\\s+(?:the\\s+|an?\\s+)?([^,;]{2,50}?)\\s+(?=${letter}(?: ${letter})?\\s*(?:[,;–—-]|$|(?:from|of|ze?)\\s))`,
  'u',
);
const heading = /^([^:,;]{3,50}):\s+(?=\p{Lu})/u;

/** What parts a line: commas, dashes, brackets, and full stops that end a sentence ("Dr." and "prof." end none). */
export const wordSeparators =
  /[,;\n()]|\s[–—-]\s|(?<=\p{Ll}{3}|\d)(?<!(?:^|\s)(?:prof|inż|inz|mgr|hab|mec|lek))[.!]\s(?=\s*\p{L})/u;

const occasion = /(?:^|\s)(at|@|during|na|podczas|w trakcie)\s+(?:the\s+|an?\s+)?(.+)$/iu;
const firm =
  /^.*?(?:^|\s)(?:at|from|we?|ze?|firm[ay])\s+(?:firm[yiea]\s+|the\s+)?(\p{Lu}.*)$|^.*\sof\s+(?:the\s+)?((?!(?:HR|IT|PR|R&D|Sales|Marketing)(?!\p{L}))\p{Lu}.*)$/u;

/** Takes a line apart at its commas; what fits nowhere stays in the note, which is the whole line. */
export function parseCaptureLine(line: string): CapturedLine {
  const found: CapturedLine = { name: '', channel: 'meeting' };
  const parts = told(line.trim().replace(/[^\S\n]+/g, ' '), found)
    .split(wordSeparators)
    .map((part) => part.trim());
  let who = (parts.shift() ?? '').replace(courtesyTitles, '').replace(jobTitleWord, '');
  // "Met the owner of Budimax, Anna Nowak": the name stands behind.
  if (!nameAtStart.test(who) && wholeName.test(parts[0] ?? '')) {
    parts.unshift(parts.shift() as string, who.replace(/^(?:the|an?)\s+/i, ''));
    who = parts.shift() as string;
  }
  const said = nameAtStart.exec(who)?.[0] ?? smallName.exec(who)?.[1] ?? who;
  const isSmall = said === smallName.exec(who)?.[1];
  const name = said.replace(/\.$/, '').split(' ').map(asCalled);
  found.name = (isSmall ? name.map((word) => word[0]!.toUpperCase() + word.slice(1)) : name).join(' ');
  place(who.slice(said.length).replace(companions, ''), found, true);
  for (const part of parts) place(part, found);
  if (found.event && found.channel === 'meeting') found.channel = 'event';
  return found;
}

const companions = new RegExp(`^\\s*(?:and|i|oraz|&|\\+)\\s+${letter}(?: ${letter})*`, 'u');

/** The line from the name on; how you were in touch, and an occasion told first, are noted. */
function told(line: string, found: CapturedLine): string {
  const first = occasionFirst.exec(line);
  const head = heading.exec(line);
  const isHead = !first && !!head && eventWord.test(head[1]!);
  if (first) found.event = first[1]!;
  if (isHead) found.event = head[1]!.replace(timeFirst, '').replace(timeLast, '');
  let rest = line.slice(first?.[0].length ?? (isHead ? head[0].length : 0));
  for (const [pattern, channel] of meetingVerbs) {
    if (!pattern.test(rest)) continue;
    found.channel = channel;
    rest = rest.replace(pattern, '');
    const next = occasionNext.exec(rest);
    if (next) found.event ??= next[1]!;
    rest = rest.slice(next?.[0].length ?? 0);
    break;
  }
  for (const [pattern, channel] of channelWords) {
    if (!pattern.test(rest)) continue;
    found.channel = channel;
    rest = rest.replace(pattern, '');
  }
  return rest;
}

/** Polish names as people are called: "Annę Kowalską" is Anna Kowalska. Men's first names can't be told ("Jana"). */
const asCalled = (word: string): string => word.replace(/(?<=\p{Ll})[ęą]$/u, 'a').replace(/(?<=[sc]k|dzk)iego$/u, 'i');

/** Finds a place for one part of the line; `behindName` for what follows the name without a comma. */
function place(said: string, found: CapturedLine, behindName = false): void {
  const part = said
    .trim()
    .replace(/[.!]$/, '')
    .replace(timeFirst, '')
    .replace(/^(?:(?:and|i|oraz|ale|but)\s+)?(?:(?:she|he)(?:['’]s| is)\s+(?:an?\s+)(?=\p{L}))?/iu, '')
    .replace(timeFirst, '');
  const wanted = wishWords.exec(part)?.[1];
  if (wanted) {
    found.looksFor ??= wanted;
    return;
  }
  const turn = thenWish.exec(` ${part}`);
  if (turn) {
    place(part.slice(0, Math.max(0, turn.index - 1)), found, behindName);
    place(part.slice(turn.index + turn[0].length - 1), found);
    return;
  }
  if (!part || taskWords.test(part) || /^(?:about|regarding|o|że|w sprawie)\s/i.test(part)) return;
  const at = occasionIn(part, behindName, !!found.company);
  if (at) found.event ??= at.event;
  const rest = (at ? part.slice(0, at.index) : part).replace(timeLast, '').replace(/^pozna(?:na|ny|ni)$|^met$/i, '');
  if (rest.trim()) placeWork(rest.trim(), found);
}

/** Where somebody was met; "at Budimax" is where somebody works. */
function occasionIn(part: string, behindName: boolean, hasCompany: boolean): { event: string; index: number } | null {
  const found = occasion.exec(part);
  if (!found) return null;
  const [all, word = '', what = ''] = found;
  const event = what.replace(timeLast, '');
  const named = eventWord.test(event);
  const first = found.index === 0;
  if (/^at$/i.test(word) && !named && /^\s*at\s+\p{Lu}/iu.test(all) && /^\p{Lu}/u.test(what))
    return first && hasCompany ? { event, index: 0 } : null;
  return event && (named || first || behindName) ? { event, index: found.index } : null;
}

/** What somebody is, and the firm in it. */
function placeWork(part: string, found: CapturedLine): void {
  const [, where, whose] = firm.exec(part) ?? [];
  const company = where ?? whose;
  if (company) found.company ??= company;
  if (!/^(?:at|from|ze?|we?)\s/iu.test(part)) found.headline ??= part.replace(/^an?\s+(?=\p{Ll})/iu, '');
}
