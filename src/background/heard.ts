/** What an opened thread tells: here and not on the page, which would have to load all that it takes to understand it. */
import * as v from 'valibot';
import { Day } from '../commands/inputs';
import type { Heard } from '../commands/messages';
import { today } from '../domain/days';
import { exceptionFor } from '../domain/exceptionFor';
import { language } from '../domain/language';
import { proposals } from '../domain/proposals';
import type { Message, Person } from '../readers/reader';
import type { Database } from '../store/database';
import { keysOfPerson } from '../store/people';
import type { EvidenceRecord } from '../store/records';
import { limitsInUse } from '../store/settings';
import { view } from '../store/view';

/** A message as a content script sends it. */
export const Written = v.object({
  from: v.pipe(v.string(), v.maxLength(1000)),
  text: v.pipe(v.string(), v.maxLength(100_000)),
  mine: v.boolean(),
  date: v.optional(Day),
});

/** The last few messages tell the language. */
const recent = 3;

/** The evidence in a thread with somebody, and the thread's language. */
export async function heard(db: Database, person: Person, messages: Message[]): Promise<Heard> {
  const { offers, standing, contact } = await view(db, person, today(), await limitsInUse(db));
  const concerning = offers.filter(({ id }) => standing.concerns.includes(id));
  const removed = await removedFrom(db, person);
  const said = messages.slice(-recent).map(({ text }) => text);
  return {
    proposals: proposals(messages, concerning, contact.evidence).map((found) => ({
      ...found,
      ...(removed.some((one) => one.offer === found.offer && one.sentence === found.sentence) && { wasRemoved: true }),
      ...(found.keyword && { exception: exceptionFor(found.sentence, found.keyword) }),
    })),
    language: language(said.join('\n')),
  };
}

/** The evidence that the user took back, with the contact it made or without: proposed again, never noted by itself. */
async function removedFrom(db: Database, person: Person): Promise<EvidenceRecord[]> {
  const contacts = await db.contacts.where('keys').anyOf(keysOfPerson(person)).distinct().primaryKeys();
  const facts = await db.facts.where('contact').anyOf(contacts).toArray();
  return facts.filter((fact): fact is EvidenceRecord => fact.type === 'evidence' && !!fact.deleted);
}
