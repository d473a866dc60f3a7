/** The project's own JSON: everything a user has, in one file. */
import * as v from 'valibot';
import { cadenceDays, projectContactSchema } from './contactSchema';
import { offerSchema } from './offerSchema';
import { limitsByName, nestedLimits } from './ruleNumberBounds';
import {
  amount,
  anyText,
  arrayOf,
  calendarDay,
  dictionaryOf,
  filledText,
  flag,
  objectChecked,
  objectOf,
  optional,
} from './schemaParts';

/** The version that is written; a file of a later one is refused, as we can't know what it means. */
export const fileVersion = 1;

/** An event: what it cost, when it was and is next, and who is expected. */
export const projectEventSchema = objectOf({
  name: filledText,
  on: optional(calendarDay),
  cost: optional(amount),
  hours: optional(amount),
  next: optional(calendarDay),
  expected: optional(arrayOf(filledText)),
  /** Everybody says there what they do: who was there has heard it. */
  everybodyTells: optional(flag),
});

/** The user's own numbers for the rules, where they are others than the defaults. */
export const limitsSchema = objectChecked((value, problem) => nestedLimits(limitsByName(value, problem)));

/** A whole file. */
export const projectFileSchema = objectOf({
  version: optional(
    v.pipe(
      amount,
      v.maxValue(fileVersion, ({ input }) => `is ${input}: written by a later KnownFor, which this one can't read`),
    ),
  ),
  offers: arrayOf(offerSchema),
  contacts: arrayOf(projectContactSchema),
  events: optional(arrayOf(projectEventSchema)),
  limits: optional(limitsSchema),
  cadences: optional(
    v.pipe(
      dictionaryOf(cadenceDays),
      v.description('To be in touch every so many days with those who have a tag; tags folded.'),
    ),
  ),
  filters: optional(
    v.pipe(dictionaryOf(anyText), v.description('Saved filters of the dashboard, by name: links of its own.')),
  ),
  columns: optional(
    v.pipe(dictionaryOf(anyText), v.description('What the columns of imported tables hold, by a hash of the header.')),
  ),
  me: optional(v.pipe(dictionaryOf(anyText), v.description('The own card: name, firm, phone, mail, site.'))),
});

/** A contact with what the user set besides, and the rules don't look at. */
export interface ProjectContact extends v.InferOutput<typeof projectContactSchema> {}
export interface ProjectEvent extends v.InferOutput<typeof projectEventSchema> {}
export interface ProjectFile extends v.InferOutput<typeof projectFileSchema> {
  version: number;
}

/** What a file of any format was read into: contacts, and whatever else it held. */
export type ImportedFile = Partial<ProjectFile> & Pick<ProjectFile, 'contacts'>;
