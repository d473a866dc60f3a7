import * as v from 'valibot';
import { type Gains, gainsParts, type Id } from '../domain/words';
import { keysOfPerson } from '../store/people';
import type { ContactRecord } from '../store/records';
import type { Writing } from '../store/writing';
import { command, Refused } from './command';
import { Id as IdInput, Who } from './inputs';
import { byId, contactFor } from './who';

const texts = ['note', 'forThem', 'forMe', 'passOn', 'does', 'looksFor'] as const;
const lines = ['headline', 'company', 'location', 'page'] as const;

/** Two are one person: `who` becomes part of the contact `into`. Nothing either of them held is lost. */
export const join = command({
  from: ['content', 'extension'],
  input: v.object({ who: Who, into: IdInput }),
  async change(tx, { who, into }) {
    const kept = await byId(tx, into);
    if (!kept) throw new Refused('noSuchContact');
    const known = who.contact
      ? await byId(tx, who.contact)
      : (await tx.contactsBy(who.person ? keysOfPerson(who.person) : []))[0];
    if (known?.id === kept.id) return kept.id;
    if (known) await absorb(tx, kept, known);
    else await contactFor(tx, { ...who, contact: kept.id });
    return kept.id;
  },
});

async function absorb(tx: Writing, kept: ContactRecord, other: ContactRecord): Promise<void> {
  for (const fact of await tx.facts(other.id)) await tx.set('facts', fact.id, { contact: kept.id });
  await expectInstead(tx, kept.id, other.id);
  const union = <T>(a: T[], b: T[]) => [...new Set([...a, ...b])];
  await tx.set('contacts', other.id, { keys: [], joined: kept.id, deleted: true });
  await tx.set('contacts', kept.id, {
    keys: union(kept.keys, other.keys),
    tags: union(kept.tags, other.tags),
    dismissed: kept.dismissed ?? other.dismissed,
    ...Object.fromEntries(
      texts.map((name) => [name, union([kept[name]], [other[name]]).filter(Boolean).join('\n\n') || undefined]),
    ),
    gains: bothSheets(kept.gains, other.gains),
    ...Object.fromEntries(lines.map((name) => [name, kept[name] ?? other[name]])),
  });
}

/** Where one was expected, the other is now. */
async function expectInstead(tx: Writing, kept: Id, other: Id): Promise<void> {
  for (const { id, expected = [] } of await tx.db.occasions.toArray()) {
    if (!expected.includes(other)) continue;
    const ids = expected.map((one) => (one === other ? kept : one));
    await tx.set('occasions', id, { expected: [...new Set(ids)] });
  }
}

function bothSheets(kept: Gains = {}, other: Gains = {}): Gains | undefined {
  const parts = gainsParts.flatMap((part) => {
    const texts = [...new Set([kept[part], other[part]])].filter(Boolean);
    return texts.length ? [[part, texts.join('\n\n')]] : [];
  });
  return parts.length ? Object.fromEntries(parts) : undefined;
}

/** They only share a name: don't ask again. */
export const apart = command({
  from: ['content', 'extension'],
  input: v.object({ who: Who, from: IdInput }),
  async change(tx, { who, from }): Promise<Id> {
    const other = await byId(tx, from);
    if (!other || !who.person) throw new Refused('noSuchContact');
    await tx.set('contacts', other.id, { apart: [...(other.apart ?? []), ...keysOfPerson(who.person)] });
    return other.id;
  },
});
