import * as v from 'valibot';
import { fold } from '../../language/folding';
import type { RecentTags } from '../../store/records';
import { command } from '../command';
import { contactRefSchema, tagSchema } from '../inputs';
import { resolveContact } from './resolveContact';

const recent = 30;

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
    const gone = new Set(remove.map(fold));
    const kept = tags.filter((name) => !gone.has(fold(name)));
    const known = new Set(kept.map(fold));
    const added = add.filter((name) => !known.has(fold(name)) && known.add(fold(name)));
    await tx.set('contacts', id, { tags: [...kept, ...added] });
    if (added.length) {
      const last = ((await tx.db.meta.get('recentTags')) as RecentTags | undefined)?.tags ?? [];
      await tx.db.meta.put({ key: 'recentTags', tags: [...new Set([...added, ...last])].slice(0, recent) });
    }
    return id;
  },
});
