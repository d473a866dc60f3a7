import * as v from 'valibot';
import { characters, type Id } from '../domain/words';
import { keysOfPerson } from '../store/people';
import type { TouchpointRecord } from '../store/records';
import type { Writing } from '../store/writing';
import { command } from './command';
import { filed, joined } from './filing';
import { Day, Id as IdInput, Line, Text } from './inputs';
import { given } from './record';

const Guest = v.object({
  contact: v.optional(IdInput),
  name: v.pipe(Line, v.minLength(1)),
  company: v.optional(Line),
  headline: v.optional(Line),
  looksFor: v.optional(Line),
  email: v.optional(v.pipe(Line, v.includes('@'))),
  slug: v.optional(Line),
  note: v.optional(Text),
});

/**
 * Whom you met at an event, a whole list at once: one touchpoint each, and none for who has one of that event and day
 * already. Whoever is named for a day to come is expected then. What was noted of somebody is kept in each case.
 */
export const met = command({
  from: ['extension'],
  input: v.object({
    event: v.pipe(Line, v.minLength(1)),
    on: Day,
    character: v.optional(v.picklist(characters), 'social'),
    people: v.pipe(v.array(Guest), v.minLength(1), v.maxLength(500)),
  }),
  async change(tx, { event, on, character, people }) {
    const ids: Id[] = [];
    for (const { email, slug, note: _, ...said } of people)
      ids.push(await filed(tx, said, keysOfPerson({ emails: email ? [email] : [], linkedin: { slug } })));
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
        await tx.set('facts', before.id, { note: joined(before.note, note) });
      } else
        await tx.add('facts', {
          ...{ type: 'touchpoint', contact, on, channel: 'event', character, event },
          ...(note && { note }),
        });
    }
    const known = await tx.raw('occasions', event);
    if (!known?.on || known.on < on) await keepOccasion(tx, event, { on });
    return { met: ids.length - already, already };
  },
});

async function meetingAt(tx: Writing, contact: Id, event: string, on: string): Promise<TouchpointRecord | undefined> {
  const facts = await tx.facts(contact);
  return facts.find(
    (fact): fact is TouchpointRecord => fact.type === 'touchpoint' && fact.event === event && fact.on === on,
  );
}

/** Of somebody not met yet there is no touchpoint that could hold it. */
async function noteOf(tx: Writing, contact: Id, said: string | undefined): Promise<void> {
  if (said) await tx.set('contacts', contact, { note: joined((await tx.get('contacts', contact))?.note, said, '\n') });
}

async function expect(tx: Writing, event: string, next: string, ids: Id[]) {
  const known = await tx.get('occasions', event);
  // A day that is over takes its people along; one that is only moved, or not yet set, keeps them.
  const before = known && !(known.next && known.next < tx.today) ? (known.expected ?? []) : [];
  const expected = [...new Set([...before, ...ids])];
  await keepOccasion(tx, event, { next, expected });
  return { met: expected.length - before.length, already: ids.length - (expected.length - before.length) };
}

/** Sets what is said of an event, which begins to be kept by that. */
export async function keepOccasion(tx: Writing, name: string, said: object): Promise<void> {
  if (await tx.raw('occasions', name)) await tx.set('occasions', name, { ...given(said), deleted: undefined });
  else await tx.add('occasions', { id: name, ...given(said) } as never);
}
