/** What is noted of a contact and has a day, kind by kind: the fields of each (DatedRecord in the store). */
import * as v from 'valibot';
import {
  benefitKinds,
  channels,
  characters,
  directions,
  evidenceKinds,
  goalKinds,
  goalStates,
  rungs,
} from './enumerations';
import { amount, anyText, arrayOf, calendarDay, choiceOf, filledText, flag, objectOf, optional } from './schemaParts';

/** What the user wants of a contact. */
export const goalSchema = objectOf({
  kind: choiceOf(goalKinds),
  wording: optional(anyText),
  by: optional(calendarDay),
  state: choiceOf(goalStates),
  offer: optional(anyText),
  outcome: optional(anyText),
});

/** A meeting, a call, a mail, on a day. */
export const touchpointSchema = objectOf({
  on: calendarDay,
  channel: choiceOf(channels),
  /** Missing where nobody said, as in an imported one. */
  character: optional(choiceOf(characters)),
  minutes: optional(amount),
  note: optional(anyText),
  event: optional(anyText),
  /** Where an imported one comes from: `linkedin`, `mail`, `guests`, or `calendar:NAME`, one a line. */
  source: optional(anyText),
  /** How many messages of that day an imported one is made of. */
  messages: optional(amount),
  /** Ids of the meetings of calendars that it is made of (calendarMeetings). */
  meetings: optional(arrayOf(anyText)),
});

/** What says that a contact knows an offer. */
export const evidenceSchema = v.pipe(
  objectOf({
    on: calendarDay,
    offer: filledText,
    kind: choiceOf(evidenceKinds),
    /** Only with `corrected`: the rung set by hand. */
    rung: optional(choiceOf(rungs)),
    sentence: optional(anyText),
    /** Where an imported one comes from, as of touchpoints. */
    source: optional(anyText),
  }),
  v.forward(
    v.check(({ kind, rung }) => kind !== 'corrected' || !!rung, 'is missing: corrected to what?'),
    ['rung'],
  ),
);

/** A favour, given or received. */
export const benefitSchema = objectOf({
  on: calendarDay,
  direction: choiceOf(directions),
  kind: choiceOf(benefitKinds),
  amount: optional(amount),
  currency: optional(anyText),
  /** For one received: when you thanked. */
  thanked: optional(calendarDay),
  /** The event that it came of, where the user said so. */
  event: optional(anyText),
});

/** A sentence in which the contact asks for what an offer is. */
export const needSchema = objectOf({
  on: calendarDay,
  offer: filledText,
  sentence: anyText,
  settled: optional(flag),
  /** Where an imported one comes from, as of touchpoints. */
  source: optional(anyText),
});

/** What to think of on a day. */
export const reminderSchema = objectOf({ on: calendarDay, text: optional(anyText), done: optional(flag) });
