/**
 * What is put into a message about an offer: the pitch as it was written, or a short letter around the offer's
 * sentence. The letter is in the message's language, and names nobody whose first name is only a guess.
 */

import type { Letter } from '../../../content/insertText';
import type { Language, Offer, Pitch } from '../../../domain/model';
import type { Person } from '../../../readers/reader';
import { knownFirstName } from './knownFirstName';

/** The pitch in this language and length, or else the nearest there is. */
export function pitchOf({ pitches }: Pick<Offer, 'pitches'>, language: Language, length: Pitch['length']) {
  const fits = (pitch: Pitch) => 2 * Number(pitch.language === language) + Number(pitch.length === length);
  return pitches.filter(({ text }) => text.trim()).sort((a, b) => fits(b) - fits(a))[0];
}

/** What to answer who asks for what an offer is: the pitch, or else its sentence; empty where nothing is written. */
export const replyTo = (offer: Offer, language: Language): string =>
  pitchOf(offer, language, 'short')?.text.trim() || offer.sentence.trim();

/** What to insert about an offer; undefined where nothing is written of it. */
export function letterOf(offer: Offer, language: Language, person: Person): Letter | undefined {
  const pitch = pitchOf(offer, language, 'short');
  if (pitch) return { greeting: '', body: pitch.text.trim() };
  const sentence = offer.sentence.trim().replace(/(?<![.!?…])$/, '.');
  if (sentence === '.') return undefined;
  const { opening, closing } = letterWords[language];
  return { greeting: greetingFor(person, language), body: `${opening} ${sentence}\n\n${closing}` };
}

/** In the languages of messages, not of the interface: hence not in the locales. */
const letterWords: Record<Language, { opening: string; closing: string }> = {
  en: {
    opening: 'By the way, I never told you what I do.',
    closing: 'If you hear of somebody who needs it, please think of me.',
  },
  pl: {
    opening: 'Przy okazji napiszę, czym się zajmuję.',
    closing: 'Gdyby ktoś tego potrzebował, proszę o mnie pamiętać.',
  },
};

/** Polish would need the name in the vocative, which no rule forms well. */
function greetingFor(person: Person, language: Language): string {
  if (language === 'pl') return 'Dzień dobry,';
  const name = knownFirstName(person);
  return name ? `Hi ${name},` : 'Hello,';
}
