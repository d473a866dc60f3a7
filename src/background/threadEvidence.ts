/** What an open thread says about the offers: found here, because the page would have to load all the word lists. */
import * as v from 'valibot';
import { daySchema } from '../commands/inputs';
import { today } from '../domain/days';
import { detectLanguage } from '../language/detectLanguage';
import { exceptionFor } from '../mentions/exceptionFor';
import { ownMessages } from '../mentions/ownWords';
import { proposals } from '../mentions/proposals';
import type { ThreadEvidence } from '../messages/toWorker';
import type { Message, Person } from '../readers/reader';
import type { Database } from '../store/database';
import { identityKeys } from '../store/identityKeys';
import { contactView } from '../store/queries/contactView';
import { limitsInUse } from '../store/queries/limitsInUse';
import type { EvidenceRecord } from '../store/records';

/** A message as a content script sends it. */
export const messageSchema = v.object({
  from: v.pipe(v.string(), v.maxLength(1000)),
  text: v.pipe(v.string(), v.maxLength(100_000)),
  mine: v.boolean(),
  date: v.optional(daySchema),
  shownAs: v.optional(v.picklist(['letter', 'snippet'])),
});

/** So many of the last messages show the language. */
const languageMessages = 3;

/** The evidence in a thread with somebody, and the thread's language. */
export async function threadEvidence(db: Database, person: Person, shown: Message[]): Promise<ThreadEvidence> {
  const messages = ownMessages(shown);
  const { offers, standing, contact } = await contactView(db, person, today(), await limitsInUse(db));
  const concerning = offers.filter(({ id }) => standing.concerns.includes(id));
  const removed = await removedFrom(db, person);
  const texts = messages.slice(-languageMessages).map(({ text }) => text);
  return {
    proposals: proposals(messages, concerning, contact.evidence).map((found) => ({
      ...found,
      ...(removed.some((one) => one.offer === found.offer && one.sentence === found.sentence) && { wasRemoved: true }),
      ...(found.keyword && { exception: exceptionFor(found.sentence, found.keyword) }),
    })),
    language: detectLanguage(texts.join('\n')),
  };
}

/** The evidence that the user removed, by itself or with its contact: proposed again, never saved without asking. */
async function removedFrom(db: Database, person: Person): Promise<EvidenceRecord[]> {
  const contacts = await db.contacts.where('keys').anyOf(identityKeys(person)).distinct().primaryKeys();
  const records = await db.datedRecords.where('contact').anyOf(contacts).toArray();
  return records.filter((record): record is EvidenceRecord => record.type === 'evidence' && !!record.deleted);
}
