import * as v from 'valibot';
import { characters, type Id } from '../../domain/model';
import { identityKeys } from '../../store/identityKeys';
import type { TouchpointRecord } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { command } from '../command';
import { addContact, joinTexts } from '../contact/addContact';
import { daySchema, idSchema as IdInput, lineSchema, textSchema } from '../inputs';
import { givenFields } from '../relation/datedRecord';

const Guest = v.object({
  contact: v.optional(IdInput),
  name: v.pipe(lineSchema, v.minLength(1)),
  company: v.optional(lineSchema),
  headline: v.optional(lineSchema),
  looksFor: v.optional(lineSchema),
  email: v.optional(v.pipe(lineSchema, v.includes('@'))),
  slug: v.optional(lineSchema),
  note: v.optional(textSchema),
});

/**
 * Whom you met at an event, a whole list at once: one touchpoint each, and none for who has one of that event and day
 * already. Whoever is named for a day to come is expected then. What was noted of somebody is kept in each case.
 */
export const attendance = command({
  from: ['extension'],
  input: v.object({
    event: v.pipe(lineSchema, v.minLength(1)),
    on: daySchema,
    character: v.optional(v.picklist(characters), 'social'),
    people: v.pipe(v.array(Guest), v.minLength(1), v.maxLength(500)),
  }),
  async change(tx, { event, on, character, people }) {
    const ids: Id[] = [];
    for (const { email, slug, note: _, ...said } of people)
      ids.push(await addContact(tx, said, identityKeys({ emails: email ? [email] : [], linkedin: { slug } })));
    if (on > tx.today) {
      for (const [i, contact] of ids.entries()) await noteOf(tx, contact, people[i]?.note);
      return expect(tx, event, on, ids);
    }
    let already = 0;
    for (const [i, contact] of ids.entries()) {
      const note = people[i]?.note;
      const before = await meetingAt(tx, contact, event, on);
      if (before) {
        already++;
        await tx.set('datedRecords', before.id, { note: joinTexts(before.note, note) });
      } else
        await tx.add('datedRecords', {
          ...{ type: 'touchpoint', contact, on, channel: 'event', character, event },
          ...(note && { note }),
        });
    }
    const known = await tx.raw('events', event);
    if (!known?.on || known.on < on) await saveEvent(tx, event, { on });
    return { met: ids.length - already, already };
  },
});

async function meetingAt(
  tx: Transaction,
  contact: Id,
  event: string,
  on: string,
): Promise<TouchpointRecord | undefined> {
  const records = await tx.datedRecords(contact);
  return records.find(
    (record): record is TouchpointRecord => record.type === 'touchpoint' && record.event === event && record.on === on,
  );
}

/** Of somebody not met yet there is no touchpoint that could hold it. */
async function noteOf(tx: Transaction, contact: Id, said: string | undefined): Promise<void> {
  if (said)
    await tx.set('contacts', contact, { note: joinTexts((await tx.get('contacts', contact))?.note, said, '\n') });
}

async function expect(tx: Transaction, event: string, next: string, ids: Id[]) {
  const known = await tx.get('events', event);
  // A day that is over takes its people along; one that is only moved, or not yet set, keeps them.
  const before = known && !(known.next && known.next < tx.today) ? (known.expected ?? []) : [];
  const expected = [...new Set([...before, ...ids])];
  await saveEvent(tx, event, { next, expected });
  return { met: expected.length - before.length, already: ids.length - (expected.length - before.length) };
}

/** Sets what is said of an event, which begins to be kept by that. */
export async function saveEvent(tx: Transaction, name: string, said: object): Promise<void> {
  if (await tx.raw('events', name)) await tx.set('events', name, { ...givenFields(said), deleted: undefined });
  else await tx.add('events', { id: name, ...givenFields(said) } as never);
}
