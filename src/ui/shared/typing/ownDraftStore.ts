/** Drafts of our own pages: what is typed on them is kept here until its save is acknowledged. */
import browser from 'webextension-polyfill';
import { LatestWrites } from '../../../platform/latestWrites';
import { type Draft, draftKey } from '../../../settings/drafts';
import { db } from '../hooks/useLive';

/** Tells apart the drafts of this page from those of others. */
const pageId = crypto.randomUUID();

/** The key of a field's draft on this page. */
export const ownKey = (field: string): string => draftKey(pageId, field);

const inDatabase = new LatestWrites<Draft>((_, draft) => db.drafts.put(draft));

/**
 * Stores one input on one of our own pages, in place of the field's last. In the database it outlives the browser.
 * Session storage is for a page that closes: Chromium drops what such a page is still writing to the database.
 */
export async function storeOwnDraft(field: string, typed: Omit<Draft, 'key'>): Promise<void> {
  const draft: Draft = { ...typed, key: ownKey(field) };
  // One of the two is enough to bring it back.
  await Promise.any([browser.storage.session.set({ [draft.key]: draft }), inDatabase.put(draft.key, draft)]);
}

/** Its save was acknowledged. */
export function dropOwnDraft(field: string): void {
  const key = ownKey(field);
  inDatabase.drop(key);
  void Promise.allSettled([browser.storage.session.remove(key), db.drafts.delete(key)]);
}
