/**
 * The words of KnownFor as types: what a contact, an offer, a goal and the rest are made of. What a file can hold
 * follows from the schemas; lists are in the order of entry.
 */
import type { InferOutput } from 'valibot';
import type { contactSchema, dismissedSchema, linkedInSchema } from './contactSchema';
import type {
  benefitSchema,
  evidenceSchema,
  goalSchema,
  needSchema,
  reminderSchema,
  touchpointSchema,
} from './datedSchemas';
import type { Day } from './days';
import type { Rung, Step, TrapKind } from './enumerations';
import type { offerSchema, pitchSchema, proofSchema } from './offerSchema';

export type { Day } from './days';
export * from './enumerations';

/** A uuid, or whatever another program's file used. */
export type Id = string;

export interface Pitch extends InferOutput<typeof pitchSchema> {}
/** What makes you worth recommending: a reference, a case, a result. */
export interface Proof extends InferOutput<typeof proofSchema> {}
/** What you do, and how to hear that somebody needs it or that it was mentioned. */
export interface Offer extends InferOutput<typeof offerSchema> {}

/** What you want from one contact. */
export interface Goal extends InferOutput<typeof goalSchema> {}
/** What one contact asks for: a dated sentence of theirs. */
export interface Need extends InferOutput<typeof needSchema> {}
/** One dated contact between the two of you. */
export interface Touchpoint extends InferOutput<typeof touchpointSchema> {}
/** One dated reason on one contact's knowledge of one offer. */
export interface Evidence extends InferOutput<typeof evidenceSchema> {}
/** Something of value that passed between you. */
export interface Benefit extends InferOutput<typeof benefitSchema> {}
export interface Reminder extends InferOutput<typeof reminderSchema> {}
/** Where a person is found on LinkedIn; the URN outlives the slug. */
export interface LinkedInIdentity extends InferOutput<typeof linkedInSchema> {}
/** A trap as it was when it was put away, and why. */
export interface Dismissed extends InferOutput<typeof dismissedSchema> {}
/** A contact with all that the rules look at. */
export interface Contact extends InferOutput<typeof contactSchema> {}

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
  noNeed: number,
  noFit: number,
  minusGoalWeight: number,
  minusTouchpoints: number,
  minusLatest: number,
  name: string,
];

/** What lists show of a contact's dated records, on the standing's day (summary.ts). */
export interface Summary {
  /** The latest touchpoint. */
  last?: Day;
  /** The weightiest open goal. */
  goal?: Pick<Goal, 'kind' | 'wording' | 'by'>;
  /** The offer that they asked for last, and that request is open. */
  need?: Id;
  /** Touchpoints of each character, in the months in which their balance counts. */
  social: number;
  business: number;
  /** Benefits. */
  given: number;
  received: number;
  lastBenefit?: Day;
  /** The latest touchpoint at an event. */
  lastEvent?: Day;
  /** The earliest benefit for which thanks are due. */
  owed?: Day;
  /** How often they recommended you. */
  recommended: number;
  /** Messages between you that imports brought. */
  messages?: number;
  /** The offers that they ever asked for, unless the user settled it. */
  asked?: Id[];
  /** Silent for years, and worth finding again: the touchpoints that there ever were. */
  reconnect?: number;
}

/** The computed verdict on one contact on one day; always derivable again. */
export interface Standing {
  offers: Record<Id, Awareness>;
  fits: Id[];
  concerns: Id[];
  flagged: boolean;
  /** Only when flagged. */
  tellRank?: TellRank;
  traps: Trap[];
  /** Absent where nothing dated counts. */
  summary?: Summary;
  /** The first later day on which this standing is another one, if nothing is added. */
  until?: Day;
}
