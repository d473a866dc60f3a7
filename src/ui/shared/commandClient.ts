/** Sending commands from our own pages, and keeping what is typed on them until it is saved. */
import browser from 'webextension-polyfill';
import type { CommandInput, CommandName, CommandResult } from '../../commands';
import type { Reply } from '../../messages/reply';
import { sendCommand } from '../../messages/send';
import { LatestWrites } from '../../platform/latestWrites';
import { type Draft, draftKey } from '../../settings/drafts';
import { db } from './hooks/useLive';
import { type FieldSaver, sendUnsaved } from './typing/autosavedField';

/** Sends a command to the worker. */
export function runCommand<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Reply<CommandResult<N>>> {
  return sendCommand(browser.runtime, { do: name, input });
}

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

/** Saves the fields of our own pages. */
export const ownFieldSaver: FieldSaver = {
  unsaved: new Map(),
  storeDraft: (field, { text, at, message: { do: name, input } }) =>
    storeOwnDraft(field, { do: name, input, at, text }),
  dropDraft: dropOwnDraft,
  save: (field, { at, message }) => sendCommand(browser.runtime, { ...message, typed: at, draft: ownKey(field) }),
};

/** When the page goes, what is not sent yet is sent; the draft is there in case the message is lost. */
if (typeof addEventListener === 'function') addEventListener('pagehide', () => sendUnsaved(ownFieldSaver));
