/** How a line about a meeting begins, which says how you were in touch. The order counts, as in captureWords.ts. */
import type { Channel } from '../domain/model';
import { adverbs, anyOf } from './captureWords';

/** A line's beginning: "I just" or "wczoraj" before the verb, "wczoraj" behind it. */
const openingPattern = (phrases: string[]) =>
  new RegExp(
    `^(?:${adverbs}\\s+)*(?:(?:i|we)\\s+)?(?:have\\s+|${adverbs}\\s+)*${anyOf(phrases)}(?:\\s+${adverbs})*\\s+`,
    'iu',
  );

/** A Polish verb in the past, of the writer: "poznałem", "spotkalam się", also typed without diacritics. */
const pastTense = (...stems: string[]) => `${anyOf(stems)}[łl][ae]?m(?:\\s+się)?(?:\\s+${adverbs})*`;

/** "(Had) a quick coffee" with somebody. */
const coffeeOrMeal =
  '(?:a\\s+)?(?:quick\\s+|short\\s+|nice\\s+|long\\s+)*' +
  anyOf([
    'lunch',
    'coffee',
    'dinner',
    'breakfast',
    'beer',
    'drink',
    'tea',
    'chat',
    'talk',
    'meeting',
    'zoom',
    'video call',
  ]);

/** The same in Polish. */
const polishCoffeeOrMeal = anyOf([
  'spotkani[ea]',
  'rozmow[aęy]',
  'kaw[aęie]+',
  'lunch\\w*',
  'obia[dt]\\w*',
  'kolacj[aęi]',
  'śniadani[ea]',
  'piw[oie]+',
  'zoom\\w*',
]);

const callOpenings = [
  'called',
  'rang',
  'phoned',
  'telephoned',
  // "Had a quick call with", "phone call from".
  '(?:had\\s+)?(?:a\\s+)?(?:phone\\s+|quick\\s+)*call\\s+(?:with|from|to)',
  // "Call back Anna".
  '(?:call|ring|phone)(?:\\s+back)?(?=\\s+\\p{Lu})',
  // "Spoke to Anna on the phone".
  '(?:spoke|talked)\\s+(?:to|with)(?=.*\\son the phone)',
  // "Zadzwoniłem do", "oddzwonić do".
  `(?:za|od)?dzwoni(?:ć|(?:ł|l)[ae]?m?)(?:\\s+${adverbs})*\\s+do`,
  'telefon\\s+(?:do|od)',
  'rozmowa telefoniczna\\s+ze?',
  // "Rozmawiałam przez telefon z", "rozmawiałam z Anną przez telefon".
  `${pastTense('rozmawia')}\\s+(?:przez telefon\\s+ze?|ze?(?=.*przez telefon))`,
];

const mailOpenings = [
  'wrote\\s+to',
  'write\\s+to',
  'e-?mailed',
  'mailed',
  'messaged',
  'texted',
  // "Got an e-mail from", "mail od".
  '(?:got\\s+)?(?:an?\\s+)?(?:e-?)?mail\\s+(?:do|od|to|from)',
  // "Napisałem do", "pisałam z".
  `${pastTense('(?:na|od)?pisa')}\\s+(?:do|ze?)`,
  '(?:na|od)pisać\\s+do',
  // "Wysłałem maila do", "dostałam wiadomość od".
  `${pastTense('wys(?:ł|l)a', 'dosta')}\\s+(?:mejla|maila|wiadomość)\\s+(?:do|od)`,
];

const meetingOpenings = [
  'met(?:\\s+up)?(?:\\s+with)?',
  'talked\\s+(?:to|with)',
  'spoke\\s+(?:to|with)',
  'chatted\\s+(?:to|with)',
  'saw',
  'bumped\\s+into',
  'ran\\s+into',
  'caught\\s+up\\s+with',
  'got\\s+to\\s+know',
  '(?:was\\s+)?introduced\\s+to',
  `(?:had\\s+)?${coffeeOrMeal}\\s+with`,
  // "Poznałam", "spotkałem się z".
  `${pastTense('pozna', 'spotka', 'widzia')}(?:\\s+ze?)?`,
  // "Pogadałem z", "umówiłam się z".
  `${pastTense('(?:po)?rozmawia', '(?:po)?gada', 'ustali', 'umówi', 'umowi')}\\s+ze?`,
  // "Wpadłem na".
  `${pastTense('wpad')}\\s+na`,
  // "Byłem na kawie z", "zjadłam obiad z", "spotkanie online z".
  `(?:(?:byłam|byłem)\\s+na\\s+|zjad[łl]am\\s+|zjad[łl]em\\s+|wypi[łl]am\\s+|wypi[łl]em\\s+)?` +
    `${polishCoffeeOrMeal}(?:\\s+online)?\\s+ze?`,
];

/** How a line begins that says how you were in touch; what follows is who. */
export const channelOpenings: readonly [RegExp, Channel][] = [
  [openingPattern(callOpenings), 'call'],
  [openingPattern(mailOpenings), 'mail'],
  [openingPattern(meetingOpenings), 'meeting'],
];

/** Words further on in a line that say the channel, whatever its verb. */
export const channelHints: readonly [RegExp, Channel][] = [
  [/\s+(?:on|via|na|przez) linkedin\p{L}*/iu, 'linkedin'],
  [/\s+(?:on the phone|by phone|przez telefon|telefonicznie)(?!\p{L})/iu, 'call'],
];
