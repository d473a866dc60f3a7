/**
 * How people begin and go on when they write about a meeting in a line, in Polish and English. The lists are parts of
 * regular expressions, in which the first alternative that fits wins: their order counts.
 */

import { formsOfAddress, professionalTitles } from '../language/nameTitles';

/** The alternatives of a pattern, as one. */
export const anyOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

/** A word of a name. */
export const capitalWord = String.raw`\p{Lu}[\p{L}'’.-]*`;
/** Small words within surnames: "de la Vega", "van der Berg". */
export const particles = anyOf([
  ...['von', 'van', 'vom', 'zum', 'zur', 'zu', 'der', 'den', 'ten', 'ter'],
  ...['de', 'del', 'della', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'las', 'los', 'le', 'el'],
  ...['al', 'bin', 'ibn', 'ben', 'af', 'av'],
]);
/** Words around the verb that say nothing: "just met", "wczoraj krótko rozmawiałem". */
export const adverbs = anyOf([
  'today',
  'yesterday',
  'just',
  'finally',
  'again',
  'also',
  'dziś',
  'dzisiaj',
  'wczoraj',
  'przedwczoraj',
  'właśnie',
  'też',
  'znowu',
  'wreszcie',
  'krótko',
  'chwilę',
]);

/** Before names, and no part of them, as they are written. */
export const writtenTitles = [...professionalTitles, 'inż'];

/** Titles before a name that begins with a capital. */
export const titlesBeforeName = new RegExp(
  `^(?:${anyOf([...writtenTitles, ...formsOfAddress, 'pan(?:a|u|em|i|ią|ia)?', 'państw\\p{L}+'])}\\.?\\s+)+(?=\\p{Lu})`,
  'iu',
);

/** The beginnings of words that name an event; "at Budimax" names none. */
const eventStems = [
  'breakfast',
  'lunch',
  'dinner',
  'fair',
  'conference',
  'expo',
  'meet-?up',
  'meeting',
  'event',
  'party',
  'webinar',
  'workshop',
  'summit',
  'forum',
  'congress',
  'night',
  'evening',
  'gala',
  'course',
  'training',
  'wedding',
  'festival',
  'seminar',
  'networking',
  'BNI',
  'targ(?:i|ach|ów)',
  'śniadani',
  'sniadani',
  'konferencj',
  'spotkani',
  'szkoleni',
  'warszta',
  'kongres',
  'gal[aię]',
  'bankie',
  'imprez',
  'grill',
  'ślub',
  'wesel',
  'wernisaż',
  'zje[źz]d',
  'zjazd',
  'kurs',
  'urodzin',
  'przyjęci',
  'seminari',
  'kolacj',
  'obie?d',
  'rynk',
];
export const eventWord = new RegExp(`(?<!\\p{L})${anyOf(eventStems)}`, 'iu');

/** "Wants", "szuka": that somebody wants something. */
const wishes = [
  'wants?',
  'needs?',
  '(?:\\W?s\\s+|is\\s+|are\\s+)?(?:looking|looks?)\\s+for',
  'would\\s+like',
  '\\W?d\\s+like',
  '(?:\\W?s\\s+|is\\s+)?interested\\s+in',
  'ask(?:ed|s)\\s+(?:about|for)',
  'szukają',
  '(?:po)?szukuje',
  'szuka',
  'potrzebuj[eą]',
  'chc[eą]',
  'chciał(?:a|o|y|e?li)?by',
  'interesuj[eą]\\s+(?:ją|go|ich|się)',
  'zainteresowan[aiy]',
  'zależy\\s+(?:jej|mu|im)\\s+na',
  'pyta(?:ł|ła|li)?\\s+o',
  'przyda\\p{L}*\\s+(?:(?:jej|mu|im|się)\\s*)+',
];
/** A wish at the start of a part; what follows is what they want. */
export const wishAtStart = new RegExp(
  `^(?:(?:she|he|they|who|która|który|ona|on)\\s*)?${anyOf(wishes)}:?\\s+(?:a\\s+|an\\s+|some\\s+)?(.+)$`,
  'iu',
);

/** "Już nie szuka", "who doesn't want": no wish, nor what somebody is. */
export const deniedWish = new RegExp(
  `(?<!\\p{L})(?:(?:and|i|but|ale|who|she|he|they|która|który|już|does|do|did|is)\\s+)*` +
    `(?:nie|not|(?:does|do|did|is|was)n['’]?t|never|no longer)\\s+(?:really\\s+|already\\s+|już\\s+)?` +
    `${anyOf(wishes)}(?!\\p{L})`,
  'iu',
);

/** Those of the wishes that are also understood in the middle of a part. */
const wishesInside = [
  'wants?',
  'needs?',
  '(?:is\\s+)?looking\\s+for',
  'szuka(?:ją)?',
  'potrzebuj[eą]',
  'chc[eą]',
  'chciał(?:a|o|y)?by',
];
/** A wish inside a part: "architect who needs windows", "(Stalbud) chce halę". */
export const wishInside = new RegExp(
  `\\s(?:(?:and|who|i|oraz|która|który)\\s+)?(?=(?:(?:she|he|they)\\s+)?${anyOf(wishesInside)}\\s)`,
  'iu',
);

/** What somebody has to do, by the beginnings of the verbs. */
const tasks = [
  'call',
  'send',
  'follow',
  'write',
  'e-?mail',
  'ring',
  'remind',
  'przypom[ni]',
  'will',
  'get back',
  'invite',
  ...[
    'zadzwoni',
    'oddzwoni',
    'wy[sś]\\p{L}*[łl]',
    'prze[sś]\\p{L}*[łl]',
    'wyśl',
    'prześl',
    'odpisa',
    'napisa',
    'umówi',
  ],
  'odezw',
  'poleci',
  'odda',
  'wróci',
  'ma (?:da|zadzwo|odpis|wys|odez|wróc)',
];
/** A task is no headline: it stays in the note. */
export const taskAtStart = new RegExp(`^(?:(?:to|i'll|i will|must|mam|trzeba|muszę|że)\\s+)?${anyOf(tasks)}`, 'iu');

const conjunction = /\s(?:and|i)\s(?=\p{L})/iu;
/** Where a task begins within a part: "Met Anna and will call her tomorrow". */
export function taskIndex(part: string): number | undefined {
  const and = conjunction.exec(part);
  return and && taskAtStart.test(part.slice(and.index + and[0].length)) ? and.index : undefined;
}

const weekdayNames = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'poniedziałek',
  'poniedzialek',
  'wtorek',
  'środę',
  'srode',
  'czwartek',
  'piątek',
  'piatek',
  'sobotę',
  'sobote',
  'niedzielę',
  'niedziele',
];
/** When it was: this says nothing of who, where or what. */
const timePhrases = [
  // "Last Tuesday", "w zeszły wtorek".
  `(?:(?:on|last|this|we?|zeszł\\p{L}+|ubiegł\\p{L}+|ostatni\\p{L}*)\\s+)*${anyOf(weekdayNames)}`,
  'yesterday',
  'today',
  'wczoraj',
  'przedwczoraj',
  'dziś',
  'dzisiaj',
  '(?:this|last|yesterday|wczoraj|dziś)\\s+(?:morning|afternoon|evening|week|night|month|rano|wieczorem)',
  'w (?:zeszłym|ubiegłym) (?:tygodniu|miesiącu)',
  // "At 5 pm", "o 17:30".
  '(?:at|o)\\s+\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm|h)?',
];
export const timeAtStart = new RegExp(`^${anyOf(timePhrases)}(?![\\p{L}\\d])\\s*`, 'iu');
export const timeAtEnd = new RegExp(`(?:^|\\s+)${anyOf(timePhrases)}$`, 'iu');
