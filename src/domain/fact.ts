/** A fact behind a verdict: data, never prose. */

/** Every kind of fact; the locales have a message for each, `why_KIND`. */
export const factKinds = [
  // why it concerns them
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
export type FactKind = (typeof factKinds)[number];

/** One fact; its figures fill the places of its message. */
export interface Fact {
  kind: FactKind;
  figures: Record<string, number | string>;
}

/** A fact; figures that are not there are left out. */
export function fact(kind: FactKind, figures: Record<string, number | string | undefined> = {}): Fact {
  const there = Object.entries(figures).filter((pair): pair is [string, number | string] => pair[1] !== undefined);
  return { kind, figures: Object.fromEntries(there) };
}
