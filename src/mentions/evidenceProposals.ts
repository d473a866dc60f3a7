/** What an opened thread tells of the offers that concern somebody: evidence to accept, never marked by itself. */

import type { Day, Evidence, Id, Offer } from '../domain/model';
import { height, rungOf } from '../domain/relation/awareness';
import { sentences } from '../language/folding';
import { mentionFinder } from './mention';

/** A message of a thread, as a reader gives it. */
interface ThreadMessage {
  text: string;
  mine: boolean;
  date?: Day;
}

/** Evidence found in one message of the user's own. */
export interface Proposal {
  offer: Id;
  /** `shown`: a proof stood in it. */
  kind: 'mentioned' | 'shown';
  on?: Day;
  sentence: string;
  /** What gave it away; none where it was a pitch or a proof word for word. */
  keyword?: string;
  /** What to except should it not be about the offer. */
  exception?: string;
  /** Accepted before and taken back by the user. */
  wasRemoved?: boolean;
}

/** The latest evidence in the user's own messages for each offer, without what is known as well or better already. */
export function proposals(
  messages: readonly ThreadMessage[],
  offers: readonly Offer[],
  known: readonly Evidence[],
): Proposal[] {
  const own = messages.filter(({ mine }) => mine).toReversed();
  return offers.flatMap((offer) => {
    const find = finder(offer);
    for (const message of own) {
      const found = find(message);
      if (found) return known.some((evidence) => says(evidence, found)) ? [] : [found];
    }
    return [];
  });
}

function finder(offer: Offer): (message: ThreadMessage) => Proposal | null {
  const mentioned = mentionFinder(offer);
  const proofs = offer.proofs.flatMap(({ sentence, link }) => [sentence, link ?? '']).filter((text) => text.trim());
  const pitches = offer.pitches.map(({ text }) => text).filter((text) => text.trim());
  return ({ text, date }) => {
    const at = { offer: offer.id, ...(date && { on: date }) };
    const proof = proofs.find((one) => includesUnwrapped(text, one));
    if (proof) return { ...at, kind: 'shown', sentence: proof };
    const mention = mentioned(text);
    if (mention) return { ...at, kind: 'mentioned', ...mention };
    const pitch = pitches.find((one) => includesUnwrapped(text, one));
    return pitch ? { ...at, kind: 'mentioned', sentence: firstSentence(pitch) } : null;
  };
}

/** Whether a piece of evidence makes the proposal idle: the same again, or as much on that day or later. */
function says(evidence: Evidence, { offer, kind, on, sentence }: Proposal): boolean {
  if (evidence.offer !== offer) return false;
  if (evidence.kind === kind && evidence.sentence === sentence && (!on || evidence.on >= on)) return true;
  if (!on || evidence.on < on) return false;
  return (
    evidence.kind === 'corrected' || height(rungOf(evidence)) >= height(kind === 'shown' ? 'understands' : 'heard')
  );
}

const unwrapped = (text: string) => text.replace(/\s+/g, ' ').trim();
const includesUnwrapped = (text: string, part: string) => unwrapped(text).includes(unwrapped(part));

function firstSentence(text: string): string {
  const [first] = sentences(text);
  return unwrapped(first ? text.slice(first.start, first.end) : text);
}
