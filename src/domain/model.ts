/**
 * The words of KnownFor as types: what a contact, an offer, a goal and the rest are made of.
 * They are also the project's own JSON (docs/knownfor.schema.json): days are `YYYY-MM-DD`, missing lists are empty.
 */

/** A calendar day of the user, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;
/** A uuid, or whatever another program's file used. */
export type Id = string;

export const goalKinds = ['sale', 'cooperation', 'referral', 'introduction', 'advice', 'learning', 'other'] as const;
export type GoalKind = (typeof goalKinds)[number];
export const goalStates = ['open', 'reached', 'dropped'] as const;
export type GoalState = (typeof goalStates)[number];
export const channels = ['meeting', 'call', 'mail', 'linkedin', 'event'] as const;
export type Channel = (typeof channels)[number];
export const characters = ['social', 'business', 'both'] as const;
export type Character = (typeof characters)[number];
export const evidenceKinds = ['told', 'mentioned', 'shown', 'asked', 'repeated', 'recommended', 'corrected'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
/** The ladder of awareness, lowest first. */
export const rungs = ['unaware', 'heard', 'understands', 'wouldRecommend', 'hasRecommended'] as const;
export type Rung = (typeof rungs)[number];
export const benefitKinds = ['tip', 'referral', 'introduction', 'cooperation', 'sale', 'support'] as const;
export type BenefitKind = (typeof benefitKinds)[number];
export type Direction = 'given' | 'received';
export type Language = 'pl' | 'en';

export interface Pitch {
  language: Language;
  length: 'short' | 'long';
  text: string;
}

/** What makes you worth recommending: a reference, a case, a result. */
export interface Proof {
  sentence: string;
  link?: string;
}

/** What you do, and how to hear that somebody needs it or that it was mentioned. */
export interface Offer {
  id: Id;
  name: string;
  /** One sentence that others can repeat. */
  sentence: string;
  /** Words that tell who needs it; a `*` at the end stands for any ending. */
  audience: string[];
  /** Words that give away that it was mentioned. */
  keywords: string[];
  /** What looks like a keyword and isn't: "Windows 11". */
  exceptions: string[];
  /** "When you hear … think of me." */
  trigger: string;
  pitches: Pitch[];
  proofs: Proof[];
}

/** What you want from one contact. */
export interface Goal {
  kind: GoalKind;
  wording?: string;
  by?: Day;
  state: GoalState;
  offer?: Id;
  outcome?: string;
}

/** One dated contact between the two of you. */
export interface Touchpoint {
  on: Day;
  channel: Channel;
  character: Character;
  minutes?: number;
  note?: string;
  event?: string;
}

/** One dated reason on one contact's knowledge of one offer. */
export interface Evidence {
  on: Day;
  offer: Id;
  kind: EvidenceKind;
  /** Only with `corrected`: the rung set by hand. */
  rung?: Rung;
  sentence?: string;
}

/** Something of value that passed between you. */
export interface Benefit {
  on: Day;
  direction: Direction;
  kind: BenefitKind;
  amount?: number;
  currency?: string;
  /** For one received: when you thanked. */
  thanked?: Day;
  /** The event that it came of, where the user said so. */
  event?: string;
}

export interface Reminder {
  on: Day;
  text?: string;
  done?: boolean;
}

export const gainsParts = ['goals', 'accomplishments', 'interests', 'networks', 'skills'] as const;
/** The sheet of one-to-one meetings. */
export type Gains = { [part in (typeof gainsParts)[number]]?: string };

/** Where a person is found on LinkedIn; the URN outlives the slug. */
export interface LinkedInIdentity {
  slug?: string;
  urn?: string;
}

/** A contact with all that the rules look at. Lists are in the order of entry. */
export interface Contact {
  id: Id;
  name: string;
  headline?: string;
  company?: string;
  location?: string;
  does?: string;
  looksFor?: string;
  /** What I can do for them, and what they can do for me. */
  forThem?: string;
  forMe?: string;
  /** The sentence about you that this contact would pass on; without one it is the offer's. */
  passOn?: string;
  gains?: Gains;
  emails: string[];
  linkedin?: LinkedInIdentity;
  tags: string[];
  note?: string;
  /** "Not relevant": never flagged. */
  setAside?: boolean;
  goals: Goal[];
  touchpoints: Touchpoint[];
  evidence: Evidence[];
  benefits: Benefit[];
  reminders: Reminder[];
}

export const trapKinds = [
  'untold',
  'unproven',
  'noGoal',
  'meetingsForMeetings',
  'allSocial',
  'allBusiness',
  'oneSided',
  'fading',
  'overdue',
  'unthanked',
] as const;
export type TrapKind = (typeof trapKinds)[number];

export const steps = [
  'tell',
  'prove',
  'setGoal',
  'askOrOffer',
  'talkBusiness',
  'beSocial',
  'giveBack',
  'ask',
  'getInTouch',
  'decide',
  'thank',
] as const;
export type Step = (typeof steps)[number];

/** A named way in which this relation goes wrong, with its figures and one next step. */
export interface Trap {
  kind: TrapKind;
  figures: Record<string, number | string>;
  step: Step;
}

/** What one contact knows of one offer on one day. */
export interface Awareness {
  rung: Rung;
  /** May have forgotten: the rung stays, but counts as not knowing. */
  faded: boolean;
  knows: boolean;
  /** The day on which the rung fades (or faded); absent at `unaware`. */
  until?: Day;
}

/** The place in "whom to tell first": compared item by item, smaller first. */
export type TellRank = [
  noFit: number,
  minusGoalWeight: number,
  minusTouchpoints: number,
  minusLatest: number,
  name: string,
];

/** The computed verdict on one contact on one day; always derivable again. */
export interface Standing {
  offers: Record<Id, Awareness>;
  fits: Id[];
  concerns: Id[];
  flagged: boolean;
  /** Only when flagged. */
  tellRank?: TellRank;
  traps: Trap[];
  /** The first later day on which this standing is another one, if nothing is added. */
  until?: Day;
}
