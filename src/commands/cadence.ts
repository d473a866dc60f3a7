import * as v from 'valibot';
import { fold } from '../domain/folding';
import type { Cadences } from '../store/records';
import { command, Refused } from './command';
import { Tag, Who } from './inputs';
import { contactFor } from './who';

/** Every day would be nagging and every ten years forgetting. */
const Every = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(3650)));

/** To be in touch every so many days, with one contact or with all who have a tag; `null` ends it. */
export const cadence = command({
  from: ['content', 'extension'],
  input: v.object({ who: v.optional(Who), tag: v.optional(Tag), every: Every }),
  async change(tx, { who, tag, every }) {
    if (who) await tx.set('contacts', (await contactFor(tx, who)).id, { every: every ?? undefined });
    else if (!tag) throw new Refused('missing');
    else await forTag(tx, tag, every);
  },
});

async function forTag(tx: Parameters<typeof contactFor>[0], tag: string, every: number | null): Promise<void> {
  const kept = ((await tx.db.meta.get('cadences')) as Cadences | undefined)?.tags ?? {};
  const tags = { ...kept };
  if (every === null) delete tags[fold(tag)];
  else tags[fold(tag)] = every;
  await tx.db.meta.put({ key: 'cadences', tags });
  for (const id of (await tx.db.contacts.where('tags').equals(tag).primaryKeys()) as string[]) tx.restless.add(id);
}
