/**
 * The project's own JSON: `{version, offers, contacts}` as docs/knownfor.schema.json has it. Missing lists are empty,
 * `null` is absent, what we don't know is left alone; what is wrong is refused with its place and the reason.
 */
import type { Dismissed } from '../domain/dismissed';
import { byName, type LimitChanges, nested } from '../domain/limits';
import type { OwnContact, OwnEvent, OwnFile } from '../domain/ownFile';
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
} from '../domain/words';
import {
  day,
  entries,
  figure,
  filled,
  flag,
  list,
  maybe,
  NotOwn,
  oneOf,
  or,
  positive,
  type Read,
  record,
  text,
  unique,
  wrong,
} from './checked';

/** The version that is written; a file of a later one is refused, as we can't know what it means. */
export const version = 1;

export type { OwnFile } from '../domain/ownFile';
export { NotOwn } from './checked';

/** Reads a file's text. */
export function readOwn(text: string): OwnFile {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new NotOwn(`not JSON: ${String((error as Error).message).replace(/\s+/g, ' ')}`);
  }
  return checkOwn(value);
}

/** Checks what was parsed already. */
export function checkOwn(value: unknown): OwnFile {
  const file = ownFile(value, '');
  if (file.version !== undefined && file.version > version) {
    throw new NotOwn(`version is ${file.version}: written by a later KnownFor, which this one can't read`);
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

const offer = record<Offer>({
  id: filled,
  name: filled,
  sentence: or(text, ''),
  audience: list(text),
  keywords: list(text),
  exceptions: list(text),
  trigger: or(text, ''),
  pitches: list(record({ language: oneOf('pl', 'en'), length: oneOf('short', 'long'), text })),
  proofs: list(record({ sentence: text, link: maybe(text) })),
});

const evidence: Read<Contact['evidence'][number]> = (value, at) => {
  const read = record<Contact['evidence'][number]>({
    on: day,
    offer: filled,
    kind: oneOf(...evidenceKinds),
    rung: maybe(oneOf(...rungs)),
    sentence: maybe(text),
  })(value, at);
  return read.kind === 'corrected' && !read.rung ? wrong(`${at}.rung`, 'is missing: corrected to what?') : read;
};

/** A whole number of days between meetings. */
const pace: Read<number> = (value, at) => {
  const days = positive(value, at);
  return Number.isInteger(days) && days >= 2 && days <= 3650
    ? days
    : wrong(at, `is no number of days from 2 to 3650: ${days}`);
};

const limits: Read<LimitChanges> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong(at, 'is not an object');
  return nested(byName(value, (name, reason) => wrong(`${at}.${name}`, reason)));
};

const contact = record<OwnContact>({
  id: filled,
  name: filled,
  headline: maybe(text),
  company: maybe(text),
  location: maybe(text),
  does: maybe(text),
  looksFor: maybe(text),
  forThem: maybe(text),
  forMe: maybe(text),
  passOn: maybe(text),
  gains: maybe(
    record({
      goals: maybe(text),
      accomplishments: maybe(text),
      interests: maybe(text),
      networks: maybe(text),
      skills: maybe(text),
    }),
  ),
  emails: list(text),
  linkedin: maybe(record({ slug: maybe(text), urn: maybe(text) })),
  tags: list(text),
  note: maybe(text),
  setAside: maybe(flag),
  goals: list(
    record({
      kind: oneOf(...goalKinds),
      wording: maybe(text),
      by: maybe(day),
      state: oneOf(...goalStates),
      offer: maybe(text),
      outcome: maybe(text),
    }),
  ),
  touchpoints: list(
    record({
      on: day,
      channel: oneOf(...channels),
      character: oneOf(...characters),
      minutes: maybe(positive),
      note: maybe(text),
      event: maybe(text),
    }),
  ),
  evidence: list(evidence),
  benefits: list(
    record({
      on: day,
      direction: oneOf('given', 'received'),
      kind: oneOf(...benefitKinds),
      amount: maybe(positive),
      currency: maybe(text),
      thanked: maybe(day),
      event: maybe(text),
    }),
  ),
  reminders: list(record({ on: day, text: maybe(text), done: maybe(flag) })),
  circle: maybe(flag),
  snoozed: maybe(day),
  every: maybe(pace),
  dismissed: maybe(
    list(record<Dismissed>({ kind: oneOf(...trapKinds), figures: entries(figure), reason: maybe(text) })),
  ),
  page: maybe(text),
  apart: maybe(list(text)),
});

const event = record<OwnEvent>({
  name: filled,
  on: maybe(day),
  cost: maybe(positive),
  hours: maybe(positive),
  next: maybe(day),
  expected: maybe(list(filled)),
});

const ownFile = record<Omit<OwnFile, 'version'> & { version?: number }>({
  version: maybe(positive),
  offers: list(offer),
  contacts: list(contact),
  events: maybe(list(event)),
  limits: maybe(limits),
  cadences: maybe(entries(pace)),
  filters: maybe(entries(text)),
  me: maybe(entries(text)),
});
