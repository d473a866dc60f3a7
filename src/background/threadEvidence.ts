/** What an open thread says about the offers: found here, because the page would have to load all the word lists. */
import * as v from 'valibot';
import { daySchema, personSchema } from '../commands/inputBounds';
import { addDays, today } from '../domain/days';
import { detectLanguage } from '../language/detectLanguage';
import { findTerms } from '../language/terms';
import { proposals } from '../mentions/evidenceProposals';
import { exceptionFor } from '../mentions/exceptionFor';
import { ownMessages } from '../mentions/ownText/messagesOnPages';
import { type FoundNeed, threadNeeds } from '../mentions/threadNeeds';
import type { Queries, ThreadEvidence, ThreadNeed } from '../messages/workerMessages';
import type { Message, Person } from '../readers/reader';
import type { Database } from '../store/database';
import { identityKeys } from '../store/identity/identityKeys';
import { contactView } from '../store/queries/contacts/contactView';
import { limitsInUse } from '../store/queries/ruleNumbersInUse';
import type { DatedRecord, EvidenceRecord, NeedRecord } from '../store/records';

/** A message as a content script sends it. */
const messageSchema = v.object({
  from: v.pipe(v.string(), v.maxLength(1000)),
  text: v.pipe(v.string(), v.maxLength(100_000)),
  mine: v.boolean(),
  date: v.optional(daySchema),
  shownAs: v.optional(v.picklist(['letter', 'snippet'])),
  isProfile: v.optional(v.literal(true)),
});

/** A thread as a content script sends it. */
export const threadSchema = v.object({
  person: personSchema,
  messages: v.pipe(v.array(messageSchema), v.maxLength(1000)),
  subject: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

/** So many of the last messages show the language. */
const languageMessages = 3;

/** The evidence in a thread with somebody, what they ask for there or on their profile, and the thread's language. */
export async function threadEvidence(db: Database, thread: Queries['threadEvidence']['in']): Promise<ThreadEvidence> {
  const { person } = thread;
  const messages = ownMessages(thread.messages);
  const limits = await limitsInUse(db);
  const { offers, standing, contact, datedRecords } = await contactView(db, person, today(), limits);
  const since = addDays(today(), 1 - limits.needDays);
  const asked = threadNeeds({ ...thread, messages: spokenBy(person, messages) }, offers, since);
  const concerning = offers.filter(
    ({ id }) => standing.concerns.includes(id) || asked.some(({ offer }) => offer === id),
  );
  const removed = await removedFrom(db, person);
  const texts = messages.slice(-languageMessages).map(({ text }) => text);
  return {
    // A profile tells the user nothing of what they were told.
    proposals: proposals(
      messages.filter(({ isProfile }) => !isProfile),
      concerning,
      contact.evidence,
    ).map((found) => ({
      ...found,
      ...(removed.some((one) => one.offer === found.offer && one.sentence === found.sentence) && { wasRemoved: true }),
      ...(found.keyword && { exception: exceptionFor(found.sentence, found.keyword) }),
    })),
    needs: asked.flatMap((need) => withRecord(need, datedRecords)),
    language: detectLanguage(texts.join('\n')),
  };
}

/** What they say here: their messages or, on a profile, its headline and what they write about themselves. */
const spokenBy = ({ name, headline }: Person, messages: Message[]): Message[] =>
  !headline || messages.some(({ isProfile }) => !isProfile)
    ? messages
    : [{ from: name, text: headline, mine: false }, ...messages];

/** The need with what the card shows of it, and the record that keeps it; none where that says it is settled. */
function withRecord(need: FoundNeed, records: readonly DatedRecord[]): ThreadNeed[] {
  const { offer, sentence, keyword } = need;
  const kept = records.find(
    (one): one is NeedRecord => one.type === 'need' && one.offer === offer && one.sentence === sentence,
  );
  if (kept?.settled) return [];
  const [match] = findTerms(sentence, [keyword]);
  const word = match ? sentence.slice(match.start, match.end) : '';
  return [{ ...need, word, exception: exceptionFor(sentence, keyword), ...(kept && { kept: kept.id }) }];
}

/** The evidence that the user removed, by itself or with its contact: proposed again, never saved without asking. */
async function removedFrom(db: Database, person: Person): Promise<EvidenceRecord[]> {
  const contacts = await db.contacts.where('keys').anyOf(identityKeys(person)).distinct().primaryKeys();
  const records = await db.datedRecords.where('contact').anyOf(contacts).toArray();
  return records.filter((record): record is EvidenceRecord => record.type === 'evidence' && !!record.deleted);
}
