import * as v from 'valibot';
import { characters, type Id } from '../../domain/model';
import { identityKeys } from '../../store/identity/identityKeys';
import type { TouchpointRecord } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { command } from '../command';
import { addContact, joinTexts } from '../contact/addContact';
import { daySchema, idSchema as IdInput, lineSchema, textSchema } from '../inputBounds';
import { patchOf } from '../relation/datedRecord';
import { heardAtEvent, isRound } from './heardAtEvent';
import { keepWish } from './keepWish';

const guestSchema = v.object({
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
 * already. In a round where everybody says what they do, they have heard it. Whoever is named for a day to come is
 * expected then. What was noted of somebody is saved in each case.
 */
export const attendance = command({
  from: ['extension'],
  input: v.object({
    event: v.pipe(lineSchema, v.minLength(1)),
    on: daySchema,
    character: v.optional(v.picklist(characters)),
    people: v.pipe(v.array(guestSchema), v.minLength(1), v.maxLength(500)),
  }),
  async change(tx, { event, on, character, people }) {
    const ids: Id[] = [];
    for (const { email, slug, note, ...person } of people) {
      const keys = identityKeys({ emails: email ? [email] : [], linkedin: { slug } });
      const id = await addContact(tx, person, keys);
      ids.push(id);
      await keepWish(tx, id, { looksFor: person.looksFor, note, on });
    }
    if (on > tx.today) {
      for (const [i, contact] of ids.entries()) await addNote(tx, contact, people[i]?.note);
      return expectGuests(tx, event, on, ids);
    }
    // Where everybody says what they do, being there is business, unless the user says otherwise.
    const kind = character ?? ((await isRound(tx, event)) ? 'business' : 'social');
    let already = 0;
    for (const [i, contact] of ids.entries()) {
      const note = people[i]?.note;
      const before = await meetingAt(tx, contact, event, on);
      if (before) {
        already++;
        await tx.set('datedRecords', before.id, { note: joinTexts(before.note, note) });
      } else
        await tx.add('datedRecords', {
          ...{ type: 'touchpoint', contact, on, channel: 'event', character: kind, event },
          ...(note && { note }),
        });
      await heardAtEvent(tx, contact, event, on);
    }
    const known = await tx.getEvenRemoved('events', event);
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

/** Adds to a contact's own note: somebody not met yet has no touchpoint that could have one. */
async function addNote(tx: Transaction, contact: Id, note: string | undefined): Promise<void> {
  if (note)
    await tx.set('contacts', contact, { note: joinTexts((await tx.get('contacts', contact))?.note, note, '\n') });
}

async function expectGuests(tx: Transaction, event: string, next: string, ids: Id[]) {
  const known = await tx.get('events', event);
  // A day that is over takes its people along; one that is only moved, or not yet set, keeps them.
  const before = known && !(known.next && known.next < tx.today) ? (known.expected ?? []) : [];
  const expected = [...new Set([...before, ...ids])];
  await saveEvent(tx, event, { next, expected });
  return { met: expected.length - before.length, already: ids.length - (expected.length - before.length) };
}

/** Sets fields of an event; adds the event where it is new. */
export async function saveEvent(tx: Transaction, name: string, fields: object): Promise<void> {
  if (await tx.getEvenRemoved('events', name)) await tx.set('events', name, { ...patchOf(fields), deleted: undefined });
  else await tx.add('events', { id: name, ...patchOf(fields) } as never);
}
