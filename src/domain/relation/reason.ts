/** A reason behind a verdict: data, never prose. */

/** Every kind of reason; the locales have a message for each, `why_KIND`. */
const reasonKinds = [
  // why it concerns them
  'asked',
  'fit',
  'noFit',
  'goalNames',
  'mainOffer',
  'doesNotConcern',
  // what they know
  'evidence',
  'noEvidence',
  'replaced',
  'clockEvidence',
  'clockBusiness',
  'fades',
  'faded',
  // why flagged or not
  'setAside',
  'noOffer',
  'knowsAll',
  'nothingToLose',
  'notKnown',
  'mayHaveForgotten',
  // why this place
  'goalWeighs',
  'recent',
  'latest',
  // the records behind a trap
  'touchpoint',
  'benefit',
  'goal',
  'reminder',
  // the circle, and whom to reconnect with
  'benefitsBothWays',
  'oneWay',
  'knowsYou',
  'youKnow',
  'theyNeed',
  'youNeed',
  'circleFull',
  'nothingFlows',
  'silent',
  'gave',
  'recommended',
  'familiar',
  // what to bring to an event
  'sayThanks',
  'offerThem',
  'introduceTo',
  'showProof',
  'giveBack',
  // who would say your name
  'hasSaid',
  'wouldSay',
  'fadesOn',
  'hasFaded',
  'quietSince',
  'wantsReferral',
  'inCircle',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** One reason; its values fill the places of its message. */
export interface Reason {
  kind: ReasonKind;
  values: Record<string, number | string>;
}

/** A reason; values that are not there are left out. */
export function reason(kind: ReasonKind, values: Record<string, number | string | undefined> = {}): Reason {
  const there = Object.entries(values).filter((pair): pair is [string, number | string] => pair[1] !== undefined);
  return { kind, values: Object.fromEntries(there) };
}
