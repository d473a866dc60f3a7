/**
 * The project's own JSON: `{version, offers, contacts}` as docs/knownfor.schema.json has it. Missing lists are empty,
 * `null` is absent, what we don't know is left alone; what is wrong is refused with its place and the reason.
 */

import { type LimitChanges, limitsByName, nestedLimits } from '../domain/limits';
import {
  benefitKinds,
  type Contact,
  channels,
  characters,
  evidenceKinds,
  goalKinds,
  goalStates,
  type Offer,
  rungs,
  trapKinds,
} from '../domain/model';
import type { ProjectContact, ProjectEvent, ProjectFile } from '../domain/projectFile';
import type { Dismissed } from '../domain/traps/dismissed';
import {
  dayValue,
  entriesOf,
  type FieldParser,
  filledText,
  flagValue,
  invalid,
  listOf,
  NotProjectFile,
  numberOrText,
  oneOf,
  optionalField,
  orElse,
  positiveNumber,
  recordOf,
  textValue,
  unique,
} from './checked';

/** The version that is written; a file of a later one is refused, as we can't know what it means. */
export const version = 1;

export type { ProjectFile as OwnFile } from '../domain/projectFile';
export { NotProjectFile } from './checked';

/** Reads a file's text. */
export function readProjectJson(text: string): ProjectFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new NotProjectFile(`not JSON: ${String((error as Error).message).replace(/\s+/g, ' ')}`);
  }
  return checkProjectFile(value);
}

/** Checks what was parsed already. */
export function checkProjectFile(value: unknown): ProjectFile {
  const file = ownFile(value, '');
  if (file.version !== undefined && file.version > version) {
    throw new NotProjectFile(`version is ${file.version}: written by a later KnownFor, which this one can't read`);
  }
  unique(file.offers, 'offers');
  unique(file.contacts, 'contacts');
  unique(
    (file.events ?? []).map(({ name: id }) => ({ id })),
    'events',
    'name',
  );
  return { ...file, version };
}

const offer = recordOf<Offer>({
  id: filledText,
  name: filledText,
  sentence: orElse(textValue, ''),
  audience: listOf(textValue),
  keywords: listOf(textValue),
  exceptions: listOf(textValue),
  trigger: orElse(textValue, ''),
  pitches: listOf(recordOf({ language: oneOf('pl', 'en'), length: oneOf('short', 'long'), text: textValue })),
  proofs: listOf(recordOf({ sentence: textValue, link: optionalField(textValue) })),
});

const evidence: FieldParser<Contact['evidence'][number]> = (value, at) => {
  const read = recordOf<Contact['evidence'][number]>({
    on: dayValue,
    offer: filledText,
    kind: oneOf(...evidenceKinds),
    rung: optionalField(oneOf(...rungs)),
    sentence: optionalField(textValue),
  })(value, at);
  return read.kind === 'corrected' && !read.rung ? invalid(`${at}.rung`, 'is missing: corrected to what?') : read;
};

/** A whole number of days between meetings. */
const cadence: FieldParser<number> = (value, at) => {
  const days = positiveNumber(value, at);
  return Number.isInteger(days) && days >= 2 && days <= 3650
    ? days
    : invalid(at, `is no number of days from 2 to 3650: ${days}`);
};

const limits: FieldParser<LimitChanges> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return invalid(at, 'is not an object');
  return nestedLimits(limitsByName(value, (name, reason) => invalid(`${at}.${name}`, reason)));
};

const contact = recordOf<ProjectContact>({
  id: filledText,
  name: filledText,
  headline: optionalField(textValue),
  company: optionalField(textValue),
  location: optionalField(textValue),
  does: optionalField(textValue),
  looksFor: optionalField(textValue),
  forThem: optionalField(textValue),
  forMe: optionalField(textValue),
  passOn: optionalField(textValue),
  gains: optionalField(
    recordOf({
      goals: optionalField(textValue),
      accomplishments: optionalField(textValue),
      interests: optionalField(textValue),
      networks: optionalField(textValue),
      skills: optionalField(textValue),
    }),
  ),
  emails: listOf(textValue),
  linkedin: optionalField(recordOf({ slug: optionalField(textValue), urn: optionalField(textValue) })),
  tags: listOf(textValue),
  note: optionalField(textValue),
  setAside: optionalField(flagValue),
  goals: listOf(
    recordOf({
      kind: oneOf(...goalKinds),
      wording: optionalField(textValue),
      by: optionalField(dayValue),
      state: oneOf(...goalStates),
      offer: optionalField(textValue),
      outcome: optionalField(textValue),
    }),
  ),
  touchpoints: listOf(
    recordOf({
      on: dayValue,
      channel: oneOf(...channels),
      character: oneOf(...characters),
      minutes: optionalField(positiveNumber),
      note: optionalField(textValue),
      event: optionalField(textValue),
    }),
  ),
  evidence: listOf(evidence),
  benefits: listOf(
    recordOf({
      on: dayValue,
      direction: oneOf('given', 'received'),
      kind: oneOf(...benefitKinds),
      amount: optionalField(positiveNumber),
      currency: optionalField(textValue),
      thanked: optionalField(dayValue),
      event: optionalField(textValue),
    }),
  ),
  reminders: listOf(recordOf({ on: dayValue, text: optionalField(textValue), done: optionalField(flagValue) })),
  circle: optionalField(flagValue),
  snoozed: optionalField(dayValue),
  cadence: optionalField(cadence),
  dismissed: optionalField(
    listOf(
      recordOf<Dismissed>({
        kind: oneOf(...trapKinds),
        figures: entriesOf(numberOrText),
        reason: optionalField(textValue),
      }),
    ),
  ),
  lastPage: optionalField(textValue),
  apart: optionalField(listOf(textValue)),
});

const event = recordOf<ProjectEvent>({
  name: filledText,
  on: optionalField(dayValue),
  cost: optionalField(positiveNumber),
  hours: optionalField(positiveNumber),
  next: optionalField(dayValue),
  expected: optionalField(listOf(filledText)),
});

const ownFile = recordOf<Omit<ProjectFile, 'version'> & { version?: number }>({
  version: optionalField(positiveNumber),
  offers: listOf(offer),
  contacts: listOf(contact),
  events: optionalField(listOf(event)),
  limits: optionalField(limits),
  cadences: optionalField(entriesOf(cadence)),
  filters: optionalField(entriesOf(textValue)),
  me: optionalField(entriesOf(textValue)),
});
