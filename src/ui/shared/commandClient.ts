/** Sending commands from our own pages. */
import browser from 'webextension-polyfill';
import type { CommandInput, CommandName, CommandResult } from '../../commands';
import type { Reply } from '../../messages/reply';
import { sendCommand } from '../../messages/send';
import { type Draft, draftKey } from '../../settings/drafts';
import { db } from './hooks/useLive';

/** Sends a command to the worker. */
export function runCommand<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  drafts?: string[],
): Promise<Reply<CommandResult<N>>> {
  return sendCommand(browser.runtime, { do: name, input, drafts });
}

const pageId = crypto.randomUUID();
let draftCount = 0;

/**
 * Keeps one input until it is saved: a page may be closed before the worker gets it. In the database it outlives the
 * browser. Session storage is for a page that closes: Chromium drops what such a page is still writing to the database.
 */
export async function keepOwnDraft<N extends CommandName>(
  field: string,
  name: N,
  input: CommandInput<N>,
): Promise<string> {
  const key = draftKey(pageId, field, ++draftCount);
  const draft: Draft = { key, do: name, input, at: Date.now() };
  // An input that can't be kept is sent all the same; if that fails too, the reply says why.
  await Promise.allSettled([browser.storage.session.set({ [key]: draft }), db.drafts.put(draft)]);
  return key;
}
