/** Sending commands from our own pages. */
import browser from 'webextension-polyfill';
import type { CommandInput, CommandName, CommandResult } from '../../commands';
import { type Reply, sendCommand } from '../../messages/messages';
import type { Draft } from '../../store/records';
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
 * Keeps one input until it is saved: a page may be closed before the worker hears of it. In the database it outlives the
 * browser; but Chromium drops what a closing page is still writing there, and not what the browser holds in memory.
 */
export async function keepOwnDraft<N extends CommandName>(
  field: string,
  name: N,
  input: CommandInput<N>,
): Promise<string> {
  const key = `draft/${pageId}/${field}/${++draftCount}`;
  const draft: Draft = { key, do: name, input, at: Date.now() };
  // What can't be kept is sent all the same; if that fails too, its answer says why.
  await Promise.allSettled([browser.storage.session.set({ [key]: draft }), db.drafts.put(draft)]);
  return key;
}
