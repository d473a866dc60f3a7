/** What the other side of an open thread asks for: one sentence for each offer, and whether it was answered. */

import type { Day, Id, Offer } from '../domain/model';
import { fold } from '../language/folding';
import { mentionFinder } from './mention';
import { digestLines } from './needs/digest';
import { needFinder } from './needs/need';

/** A message of a thread, as a reader gives it. */
interface ThreadMessage {
  from: string;
  text: string;
  mine: boolean;
  date?: Day | undefined;
}

/** A thread with somebody. */
interface Thread {
  /** Oldest first, each in its sender's own words. */
  messages: readonly ThreadMessage[];
  /** Of the first message. */
  subject?: string | undefined;
  person: { name: string; emails: readonly string[] };
}

/** A sentence that asks for what an offer is. */
export interface FoundNeed {
  offer: Id;
  /** The day of its message, where the page says so. */
  on?: Day;
  sentence: string;
  keyword: string;
  /** The sentence of a later message of the user's own that says so: they were told. */
  answer?: string;
}

/** Messages without a date are old where so many came after them. */
const mostUndated = 8;

/**
 * The latest need of each offer that the person states.
 * @param since the first day on which a need is still open
 */
export function threadNeeds(thread: Thread, offers: readonly Offer[], since: Day): FoundNeed[] {
  const incoming = thread.messages
    .map((message, at) => ({ ...message, at, text: at ? message.text : withSubject(thread.subject, message.text) }))
    .filter((message) => isTheirs(message, thread) && isOpen(message, thread, since))
    .toReversed();
  if (!incoming.length) return [];
  return offers.flatMap((offer) => {
    const find = needFinder(offer);
    for (const { text, at, date } of incoming) {
      const need = find(ownRequests(text, thread.person.name));
      if (!need) continue;
      const { sentence, keyword } = need;
      const answer = answerTo(at, thread.messages, offer);
      return [{ offer: offer.id, ...(date && { on: date }), sentence, keyword, ...(answer && { answer }) }];
    }
    return [];
  });
}

const isOpen = ({ date, at }: { date?: Day | undefined; at: number }, { messages }: Thread, since: Day) =>
  date ? date >= since : messages.length - at <= mostUndated;

/** In a thread with several people each has their own needs; where one wrote, the name may be spelt in another way. */
function isTheirs({ mine, from }: ThreadMessage, { messages, person }: Thread): boolean {
  if (mine) return false;
  if (from === person.name || person.emails.includes(from.toLowerCase())) return true;
  return messages.every((other) => other.mine || other.from === from);
}

/** An answer's subject is that of the mail it answers. */
const isAnswer = /^\s*(re|odp|aw|sv|fwd?|pd|wg|fw)\s?:/i;

/** The subject is read as the first line: some mails say there alone what they are about. */
const withSubject = (subject: string | undefined, text: string): string =>
  subject && !isAnswer.test(subject) ? `${subject}\n\n${text}` : text;

/** Of a list of what several people ask for, the lines that name this person. */
function ownRequests(text: string, name: string): string {
  const lines = digestLines(text);
  if (!lines.length) return text;
  return lines.filter((line) => fold(line).includes(fold(name))).join('\n');
}

function answerTo(at: number, messages: readonly ThreadMessage[], offer: Offer): string | undefined {
  const mentioned = mentionFinder(offer);
  for (const { mine, text } of messages.slice(at + 1)) {
    const mention = mine ? mentioned(text) : null;
    if (mention) return mention.sentence;
  }
  return undefined;
}
