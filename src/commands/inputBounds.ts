/** The parts of which the commands' inputs are made, and their bounds. Longer input is refused, never cut. */
import * as v from 'valibot';
import { dayProblem, earliestDay } from '../domain/days';
import { goalKinds } from '../domain/model';
import { retentionBounds } from '../domain/retention';
import { type Refusal, Refused } from './command';

/** Room for a long letter in one field; a page of a book has some 2,000 characters. */
const maxTextLength = 100_000;
/** By how much a text may grow at once that is longer already: an import or a join made it. */
const maxGrowth = 10_000;

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
export const daySchema = v.pipe(
  v.string(),
  v.check((day) => !dayProblem(day) || day < earliestDay, 'notADay' satisfies Refusal),
  v.check((day) => !dayProblem(day), 'before1900' satisfies Refusal),
);

/** A whole number within bounds, or what was typed into its field; nothing typed clears it. */
function wholeNumber(least: number, most: number, refusal: Refusal) {
  const number = v.pipe(v.number(refusal), v.integer(refusal), v.minValue(least, refusal), v.maxValue(most, refusal));
  const typed = v.pipe(
    v.string(),
    v.transform((text) => text.replace(/\s/g, '')),
    v.transform((text) => (text ? (/^\d+$/.test(text) ? Number(text) : Number.NaN) : null)),
    v.nullable(number),
  );
  return v.union([number, typed], refusal);
}

/** A week together has 10,080. */
export const minutesSchema = wholeNumber(0, 100_000, 'notMinutes');
/** Days from one contact to the next: every day would be nagging and every ten years forgetting. */
export const cadenceSchema = wholeNumber(2, 3650, 'notACadence');
/** Days for which something is kept; nothing typed gives back the default. */
export const keepingSchema = wholeNumber(...retentionBounds, 'notALimit');
export const textSchema = v.pipe(v.string(), v.maxLength(maxTextLength));
/** A text that is edited: what is stored may be longer than what may be typed, so `refuseTooLong` has to look at it. */
export const editedTextSchema = v.pipe(v.string(), v.maxLength(100 * maxTextLength));

/** @throws Refused where an edited text is too long, and longer than what is stored of it made it already */
export function refuseTooLong(text: unknown, stored: unknown): void {
  const before = typeof stored === 'string' ? stored.length : 0;
  const most = before > maxTextLength ? before + maxGrowth : maxTextLength;
  if (typeof text === 'string' && text.length > most) throw new Refused('tooLong');
}
export const lineSchema = line(1000);
export const tagSchema = v.pipe(line(100), v.minLength(1));
export const goalKindSchema = v.picklist(goalKinds);

export const nameSchema = v.pipe(line(300), v.minLength(1));

/** A person as a reader saw them. */
export const personSchema = v.object({
  name: nameSchema,
  headline: v.optional(line(1000)),
  company: v.optional(line(500)),
  location: v.optional(line(500)),
  emails: v.pipe(v.array(v.pipe(v.string(), v.maxLength(320), v.includes('@'))), v.maxLength(20)),
  linkedin: v.optional(v.object({ slug: v.optional(line(300)), urn: v.optional(line(100)) })),
  byAddress: v.optional(v.literal(true)),
});

/** What a page has them ask for. */
const needFoundSchema = v.object({
  on: daySchema,
  offer: idSchema,
  sentence: v.pipe(textSchema, v.minLength(1)),
});

/** The contact that a command is about, or the person on a page, who becomes a contact by it. */
export const contactRefSchema = v.object({
  contact: v.optional(idSchema),
  person: v.optional(personSchema),
  page: v.optional(line(2000)),
  /** What they ask for there: kept, now that the user acts. */
  needs: v.optional(v.pipe(v.array(needFoundSchema), v.maxLength(20))),
});
export type ContactRef = v.InferOutput<typeof contactRefSchema>;

/** Which dated record of a contact: none named means a new one. */
export const datedRecordRef = { who: contactRefSchema, id: v.optional(idSchema), remove: v.optional(v.literal(true)) };
