import * as v from 'valibot';
import { fold } from '../../language/folding';
import type { RecentTags } from '../../store/meta';
import { command } from '../command';
import { contactRefSchema, tagSchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

const mostRecentTags = 30;

/** Adds and removes tags of a contact. "Klient" and "klient" are one tag, spelt as it was first. */
export const tag = command({
  from: ['content', 'extension'],
  input: v.object({
    who: contactRefSchema,
    add: v.optional(v.pipe(v.array(tagSchema), v.maxLength(50)), []),
    remove: v.optional(v.pipe(v.array(tagSchema), v.maxLength(50)), []),
  }),
  async change(tx, { who, add, remove }) {
    const { id, tags } = await resolveContact(tx, who);
    const removed = new Set(remove.map(fold));
    const remaining = tags.filter((name) => !removed.has(fold(name)));
    const known = new Set(remaining.map(fold));
    const added = add.filter((name) => !known.has(fold(name)) && known.add(fold(name)));
    await tx.set('contacts', id, { tags: [...remaining, ...added] });
    if (added.length) {
      const recent = ((await tx.db.meta.get('recentTags')) as RecentTags | undefined)?.tags ?? [];
      await tx.db.meta.put({ key: 'recentTags', tags: [...new Set([...added, ...recent])].slice(0, mostRecentTags) });
    }
    return id;
  },
});
