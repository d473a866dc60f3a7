/** "Met Anna, owner of Budimax, at the breakfast, wants windows in May": a meeting told in a line, taken apart. */
import type { Channel } from './words';

/** What a line says; each part is shown before it is kept. */
export interface Captured {
  name: string;
  company?: string;
  headline?: string;
  looksFor?: string;
  event?: string;
  channel: Channel;
}

const letter = String.raw`\p{Lu}[\p{L}'’.-]*`;
const nameAtStart = new RegExp(`^${letter}(?: (?:von|van|de|da|di) ${letter}| ${letter})*`, 'u');

/** How a line begins that says how you were in touch; what follows is who. */
const verbs: [RegExp, Channel][] = [
  [
    /^(?:(?:i |we )?(?:called|rang|phoned|spoke (?:to|with) .* on the phone)|dzwoni(?:ł|l)[ae]?m? do|telefon (?:do|od)|rozmowa telefoniczna z)\s+/iu,
    'call',
  ],
  [/^(?:(?:i |we )?(?:wrote to|mailed|e-mailed)|pisa(?:ł|l)[ae]?m do|mail (?:do|od|to|from))\s+/iu, 'mail'],
  [
    /^(?:(?:i |we )?(?:have )?(?:met(?: with)?|talked (?:to|with)|spoke (?:to|with)|saw|meeting with|coffee with|lunch with)|(?:dziś |dzisiaj )?(?:pozna(?:ł|l)[ae]?m(?: się z)?|spotka(?:ł|l)[ae]?m(?: się z)?|rozmawia(?:ł|l)[ae]?m z|spotkanie z|rozmowa z|kawa z))\s+/iu,
    'meeting',
  ],
];

const occasion = /^(?:at|during|on|na|podczas|w trakcie)\s+(?:the\s+|a\s+|an\s+)?(.+)$/iu;
const wish =
  /^(?:and\s+|i\s+)?(?:(?:she|he|they)\s+)?(?:wants?|needs?|is looking for|looks? for|looking for|szuka|potrzebuje|chce|chciał(?:a)?by|interesuj[eą] (?:ją|go|się))\s+(?:a\s+|an\s+)?(.+)$/iu;
const firm = /\b(?:of|at|from|w|z|firm[ay])\s+(?:firm[yiea]\s+|the\s+)?(\p{Lu}.*)$/u;

/** Takes a line apart at its commas; what fits nowhere stays in the note, which is the whole line. */
export function captured(line: string): Captured {
  const [verb, channel] = verbs.find(([pattern]) => pattern.test(line.trim())) ?? [/^/, 'meeting' as Channel];
  const [who = '', ...rest] = line
    .trim()
    .replace(verb, '')
    .split(/\s*[,;\n]\s*/);
  const name = nameAtStart.exec(who)?.[0].replace(/\.$/, '') ?? who;
  const found: Captured = { name: name.split(' ').map(asCalled).join(' '), channel };
  for (const part of [who.slice(name.length).trim(), ...rest].filter(Boolean)) place(part, found);
  if (found.event && channel === 'meeting') found.channel = 'event';
  return found;
}

/** Polish names as people are called: "Annę Kowalską" is Anna Kowalska. Men's first names can't be told ("Jana"). */
const asCalled = (word: string): string => word.replace(/(?<=\p{Ll})[ęą]$/u, 'a').replace(/(?<=[sc]k|dzk)iego$/u, 'i');

function place(part: string, found: Captured): void {
  const wanted = wish.exec(part)?.[1];
  if (wanted) {
    found.looksFor ??= wanted.replace(/[.!]$/, '');
    return;
  }
  const at = occasion.exec(part)?.[1];
  // "at Budimax" is where somebody works, "at the breakfast" where you met.
  if (at && !(/^at\s+\p{Lu}/u.test(part) && !found.company)) {
    found.event ??= at.replace(/[.!]$/, '');
    return;
  }
  const company = firm.exec(part)?.[1]?.replace(/[.!]$/, '');
  if (company) found.company ??= company;
  if (!/^(?:at|from|z|w)\s/iu.test(part)) found.headline ??= part.replace(/[.!]$/, '');
}
