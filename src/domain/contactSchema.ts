/**
 * The fields of a contact, each in one place: what it may hold, and how two contacts' values become one. From here
 * follow the types, the store's rows, import, export, join, the reading of files and docs/knownfor.schema.json.
 * What runs in a page takes only types from here: its bundles must not hold a validator.
 */
import * as v from 'valibot';
import {
  benefitSchema,
  evidenceSchema,
  goalSchema,
  needSchema,
  reminderSchema,
  touchpointSchema,
} from './datedSchemas';
import { type gainsParts, namingPages, pageFields, trapKinds } from './enumerations';
import {
  type JoinRule,
  joinParagraphs,
  joinSheets,
  keepFirst,
  keepKept,
  uniteByContent,
  uniteLists,
} from './joinRules';
import {
  amount,
  anyText,
  arrayOf,
  calendarDay,
  choiceOf,
  dictionaryOf,
  filledText,
  flag,
  numberOrText,
  type Optional,
  objectOf,
  optional,
} from './schemaParts';

const gainsFields = {
  goals: optional(anyText),
  accomplishments: optional(anyText),
  interests: optional(anyText),
  networks: optional(anyText),
  skills: optional(anyText),
} satisfies Record<(typeof gainsParts)[number], unknown>;
const gainsSchema = objectOf(gainsFields);

export const linkedInSchema = objectOf({ slug: optional(anyText), urn: optional(anyText) });

export const dismissedSchema = objectOf({
  kind: choiceOf(trapKinds),
  figures: dictionaryOf(numberOrText),
  reason: optional(anyText),
});

/** A value that gave way to another when contacts were joined. */
const otherValueSchema = objectOf({ field: filledText, value: numberOrText });

/** What pages said of somebody; a field is missing of which none said anything. */
const pageValuesSchema = objectOf({
  name: optional(anyText),
  headline: optional(anyText),
  company: optional(anyText),
  location: optional(anyText),
});

/** A name that a page gave, on one day. */
const nameSeenSchema = objectOf({ name: filledText, kind: choiceOf(namingPages), on: calendarDay });

/** On which day a page last said something new, and what it had said before. */
const newsSchema = objectOf({
  on: calendarDay,
  before: objectOf({ headline: optional(anyText), company: optional(anyText), location: optional(anyText) }),
});

/** Days from one contact to the next: every day would be nagging and every ten years forgetting. */
export const cadenceDays = v.pipe(
  amount,
  v.check(
    (days) => Number.isInteger(days) && days >= 2 && days <= 3650,
    ({ input }) => `is no number of days from 2 to 3650: ${input}`,
  ),
);

/** A field of a contact, with the rule by which two values are joined. */
function contactField<S extends v.GenericSchema>(schema: S, join: JoinRule<NonNullable<v.InferOutput<S>>>): S {
  return v.pipe(schema, v.metadata({ join })) as unknown as S;
}

/** A text about the contact that the user writes with the command `field`. */
type WrittenText = Optional<typeof anyText> & { readonly isWritten: true };
const writtenText = (): WrittenText =>
  Object.assign(contactField(optional(anyText), joinParagraphs), { isWritten: true as const });

/** What the rules and the panel see of a contact and a row of the store holds as it is. */
const profileFields = {
  name: contactField(filledText, keepFirst),
  headline: contactField(optional(anyText), keepFirst),
  company: contactField(optional(anyText), keepFirst),
  location: contactField(optional(anyText), keepFirst),
  does: writtenText(),
  looksFor: writtenText(),
  /** What I can do for them, and what they can do for me. */
  forThem: writtenText(),
  forMe: writtenText(),
  /** The sentence about you that this contact would pass on; without one it is the offer's. */
  passOn: writtenText(),
  gains: contactField(optional(gainsSchema), joinSheets),
  phones: contactField(arrayOf(anyText), uniteLists),
  links: contactField(arrayOf(anyText), uniteLists),
  tags: contactField(arrayOf(anyText), uniteLists),
  note: writtenText(),
  /** "Not relevant": never flagged. */
  setAside: contactField(optional(flag), keepFirst),
};

/** What a row holds besides, and neither the rules nor a page are given. */
const privateFields = {
  /** Left alone until that day. */
  snoozed: contactField(optional(calendarDay), keepFirst),
  /** To be in touch every so many days. */
  cadence: contactField(optional(cadenceDays), keepFirst),
  /** Traps that were put away. */
  dismissed: contactField(optional(arrayOf(dismissedSchema)), uniteByContent),
  /** Where the person was last met on the web. */
  lastPage: contactField(optional(anyText), keepFirst),
  /** Keys of people of the same name who are known to be somebody else. */
  apart: contactField(optional(arrayOf(anyText)), uniteLists),
  /** What somebody who was joined into this contact had in fields that hold one value, where it was another. */
  otherValues: contactField(optional(arrayOf(otherValueSchema)), uniteByContent),
  /** What the user wrote of what pages say: no page changes it (domain/valuesFromPages.ts). */
  corrected: contactField(optional(arrayOf(choiceOf(pageFields))), keepKept),
  /** What pages said last, of what the user wrote and of what changed since the contact is kept. */
  pageValues: contactField(optional(pageValuesSchema), keepKept),
  /** Other names that are known to be this person's. */
  knownNames: contactField(optional(arrayOf(anyText)), uniteLists),
  /** Another name that one page gave: a second has to say so too. */
  nameSeen: contactField(optional(nameSeenSchema), keepKept),
  /** The day on which the fields last followed a page. */
  followedOn: contactField(optional(calendarDay), keepKept),
  /** What is new, until the user has seen it. */
  news: contactField(optional(newsSchema), keepKept),
  /** The formats of the files that told of the person. */
  sources: contactField(optional(arrayOf(anyText)), uniteLists),
  /** What imports brought, each datum as a short hash: whatever became of it, the same file doesn't bring it again. */
  imported: contactField(optional(arrayOf(anyText)), uniteLists),
};

/** What the store holds in another form: identities as keys, what is dated as records of their own. */
const otherFields = {
  id: filledText,
  emails: arrayOf(anyText),
  linkedin: optional(linkedInSchema),
  goals: arrayOf(goalSchema),
  needs: arrayOf(needSchema),
  touchpoints: arrayOf(touchpointSchema),
  evidence: arrayOf(evidenceSchema),
  benefits: arrayOf(benefitSchema),
  reminders: arrayOf(reminderSchema),
};

/** A contact as the rules see it. */
export const contactSchema = objectOf({ ...otherFields, ...profileFields });

/** A contact as a file holds it. */
export const projectContactSchema = objectOf({
  ...otherFields,
  ...profileFields,
  ...privateFields,
  /** In the circle. */
  circle: optional(flag),
});

const rowSchema = objectOf({ ...profileFields, ...privateFields });
type RowFields = v.InferOutput<typeof rowSchema>;

/** The fields of a contact that a row of the store holds as they are; of lists, an empty one can be missing. */
export type ContactFields = Partial<RowFields> & Pick<RowFields, 'name' | 'tags'>;
/** The texts about a contact that the user writes, by their names. */
export type TextField = {
  [K in keyof typeof profileFields]: (typeof profileFields)[K] extends WrittenText ? K : never;
}[keyof typeof profileFields];

/** A field that a row holds as it is. */
interface ContactField {
  name: keyof RowFields;
  /** A list, which is never missing. */
  isList: boolean;
  join: JoinRule;
  /** Of two values one gives way. */
  isSingle: boolean;
}

const rowFields: [string, v.GenericSchema][] = Object.entries({ ...profileFields, ...privateFields });

export const contactFields: readonly ContactField[] = rowFields.map(([name, schema]) => ({
  name: name as keyof RowFields,
  isList: Array.isArray(v.getDefault(schema)),
  join: v.getMetadata(schema).join as JoinRule,
  isSingle: v.getMetadata(schema).join === keepFirst,
}));
export const privateFieldNames: readonly string[] = Object.keys(privateFields);
export const textFields = rowFields.filter(([, schema]) => 'isWritten' in schema).map(([name]) => name) as TextField[];
