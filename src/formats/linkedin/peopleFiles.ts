/** LinkedIn's files that tell of people: connections, recommendations, endorsements and notes. */
import type { Day } from '../../domain/days';
import type { ReadOptions, SkippedPart, SourceFile } from '../format';
import { addressesIn, linkIn, profileIn } from '../people/identities';
import { oneLine, type PersonFields } from '../people/newContact';
import { linkedInDay } from './dates';
import { type Cell, eachRecord, fullName } from './records';

export interface PeopleRows {
  people: (PersonFields & { name: string })[];
  skipped: SkippedPart[];
}

/** Connections.csv of all years. Members who hid themselves have a date and nothing else. */
export function readConnections(file: SourceFile, options: ReadOptions): PeopleRows {
  return readRows(file, options, (cell) => ({
    name: fullName(cell('first name'), cell('last name')),
    headline: cell('position'),
    company: cell('company'),
    emails: addressesIn(cell('email address')),
    linkedin: profileIn(cell('url')) ?? profileIn(cell('profile url')),
    links: cell('websites')
      .split(/[\s,]+/)
      .flatMap((link) => linkIn(link) ?? []),
  }));
}

/** A recommendation, written or received: its text with the day, in the note. */
export function readRecommendations(file: SourceFile, options: ReadOptions): PeopleRows {
  return readRows(file, options, (cell) => ({
    name: fullName(cell('first name'), cell('last name')),
    headline: cell('job title'),
    company: cell('company'),
    notes: [datedNote(cell('creation date'), cell('text').replace(/ {2,}/g, '\n'))],
  }));
}

/** A recommendation that somebody wrote of the user. */
interface Received {
  name: string;
  on?: Day;
  text: string;
}

/** The recommendations received; those written have the same columns and another name of their file. */
export function readReceived(file: SourceFile, options: ReadOptions): Received[] {
  const received: Received[] = [];
  if (!/received/i.test(file.name)) return received;
  eachRecord(file, options, (cell) => {
    const on = linkedInDay(cell('creation date'));
    const text = cell('text').replace(/\s+/g, ' ').trim();
    const name = fullName(cell('first name'), cell('last name'));
    if (name && text) received.push({ name, ...(on && { on }), text });
  });
  return received;
}

/** An endorsement: the skill that the user was endorsed for is the user's, and says nothing of the contact. */
export function readEndorsements(file: SourceFile, options: ReadOptions): PeopleRows {
  return readRows(file, options, (cell) => {
    const side = cell('endorsee first name') || cell('endorsee last name') ? 'endorsee' : 'endorser';
    return {
      name: fullName(cell(`${side} first name`), cell(`${side} last name`)),
      linkedin: profileIn(cell(`${side} public url`).trim()),
      notes: side === 'endorsee' && cell('skill name') ? [`LinkedIn: ${oneLine(cell('skill name'))}`] : [],
    };
  });
}

/** LinkedIn's own notes on connections. */
export function readNotes(file: SourceFile, options: ReadOptions): PeopleRows {
  return readRows(file, options, (cell) => ({
    name: fullName(cell('connection first name'), cell('connection last name')),
    linkedin: profileIn(cell('connection profile url')),
    notes: [cell('note')],
  }));
}

/** The owner's names out of Profile.csv. */
export function readOwnNames(file: SourceFile, options: ReadOptions): string[] {
  const names: string[] = [];
  eachRecord(file, options, (cell) => names.push(fullName(cell('first name'), cell('last name'))));
  return names.filter(Boolean);
}

/** The owner's addresses out of Email Addresses.csv. */
export function readOwnAddresses(file: SourceFile, options: ReadOptions): string[] {
  const addresses: string[] = [];
  eachRecord(file, options, (cell) => addresses.push(...addressesIn(cell('email address'))));
  return addresses;
}

function readRows(
  file: SourceFile,
  options: ReadOptions,
  personOf: (cell: Cell) => PersonFields & { name: string },
): PeopleRows {
  const people: PeopleRows['people'] = [];
  const hidden: SkippedPart[] = [];
  const skipped = eachRecord(file, options, (cell, line) => {
    const person = personOf(cell);
    if (person.name || person.linkedin || person.emails?.length)
      people.push({ ...person, name: person.name || person.linkedin?.slug || person.emails?.[0] || '' });
    else hidden.push({ file: file.name, line, reason: { code: 'hidden' } });
  });
  return { people, skipped: [...hidden, ...skipped] };
}

function datedNote(date: string, text: string): string {
  const day = linkedInDay(date);
  return text.trim() ? `LinkedIn${day ? `, ${day}` : ''}: ${text.trim()}` : '';
}
