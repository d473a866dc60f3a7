import * as v from 'valibot';
import { command } from '../../command';

const identitySchema = v.object({
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  on: v.string(),
  at: v.optional(v.number(), 0),
});

/**
 * Who was forgotten, out of a backup: old files still ask. Hashes of another key say nothing here: they are taken in
 * only where this profile has none of its own, or the same.
 * @returns how many were taken in
 */
export const restoreForgotten = command({
  from: ['extension'],
  input: v.object({ hashKey: v.pipe(v.string(), v.base64(), v.maxLength(100)), forgotten: v.array(identitySchema) }),
  async change(tx, { hashKey, forgotten }) {
    const known = await tx.db.meta.get('hashKey');
    if (known?.key === 'hashKey' && btoa(String.fromCharCode(...known.bytes)) !== hashKey) return 0;
    const bytes = Uint8Array.from(atob(hashKey), (letter) => letter.charCodeAt(0));
    await tx.db.meta.put({ key: 'hashKey', bytes });
    const there = await tx.db.forgotten.bulkGet(forgotten.map(({ hash }) => hash));
    const news = forgotten.filter((_, at) => !there[at]);
    await tx.db.forgotten.bulkPut(news);
    return news.length;
  },
});
