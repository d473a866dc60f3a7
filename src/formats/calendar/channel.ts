/** Whether an event was a meeting or a call. */
import type { Channel } from '../../domain/model';
import { fold } from '../../language/folding';

/** Words that call an event a call, folded. */
const callWords = [
  'anruf', // German
  'call',
  'dzwonie',
  'phone',
  'tel.', // a bare "Tel" may be Tel Aviv
  'tel:',
  'telefon',
  'telefonat', // German
  'telefoniczna',
  'telefoniczne',
  'telefonicznej',
  'telefonicznie',
  'telefoniczny',
  'telefonu',
  'telephone',
  'zadzwon',
  'zadzwonic',
];

const notLetter = String.raw`[\p{L}\p{N}]`;
const callPatterns = callWords.map((word) =>
  /\w$/.test(word) ? `${word}(?!${notLetter})` : word.replace('.', String.raw`\.`),
);
const callPattern = new RegExp(`(?<!${notLetter})(?:${callPatterns.join('|')})`, 'u');
/** What stands in links and addresses isn't said. */
const linksAndAddresses = /\S+:\/\/\S+|\S+@\S+/g;
const phoneNumber = /^\+?[\d\s()./-]{7,30}$/;

/**
 * A call is what its title or place calls so, and what takes place at a telephone number. A link to Zoom, Meet or Teams
 * says nothing: calendars add links to lunches too.
 */
export function channelOf({ title, place }: { title: string; place: string }): Channel {
  const isCall =
    [title, place].some((text) => callPattern.test(fold(text.replace(linksAndAddresses, ' ')))) || isPhoneNumber(place);
  return isCall ? 'call' : 'meeting';
}

const isPhoneNumber = (place: string): boolean =>
  phoneNumber.test(place.trim()) && place.replace(/\D/g, '').length >= 7;
