/** The fields of an offer. */
import * as v from 'valibot';
import { languages, pitchLengths } from './enumerations';
import { anyText, arrayOf, calendarDay, choiceOf, filledText, objectOf, optional } from './schemaParts';

export const pitchSchema = objectOf({ language: choiceOf(languages), length: choiceOf(pitchLengths), text: anyText });
/** A proof has an id once it was changed by itself; until then it goes by its sentence. */
export const proofSchema = objectOf({ id: optional(filledText), sentence: anyText, link: optional(anyText) });

export const offerSchema = objectOf({
  id: filledText,
  name: filledText,
  /** One sentence that others can repeat. */
  sentence: v.nullish(anyText, ''),
  /** Words that tell who needs it; a `*` at the end stands for any ending. */
  audience: arrayOf(anyText),
  /** Words that give away that it was mentioned. */
  keywords: arrayOf(anyText),
  /** What looks like a keyword and isn't: "Windows 11". */
  exceptions: arrayOf(anyText),
  /** "When you hear … think of me." */
  trigger: v.nullish(anyText, ''),
  pitches: arrayOf(pitchSchema),
  proofs: arrayOf(proofSchema),
  /** Since that day it is no longer offered: its evidence stays, it concerns nobody any more, and nobody is flagged. */
  retired: optional(calendarDay),
});
