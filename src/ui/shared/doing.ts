/** Sending commands from our own pages. */
import browser from 'webextension-polyfill';
import type { AnswerOf, InputOf, Name } from '../../commands';
import { type Reply, send } from '../../commands/messages';
import type { Draft } from '../../store/records';
import { db } from './live';

/** Sends a command to the worker. */
export function act<N extends Name>(name: N, input: InputOf<N>, drafts?: string[]): Promise<Reply<AnswerOf<N>>> {
  return send(browser.runtime, { do: name, input, drafts });
}

const session = crypto.randomUUID();
let count = 0;

/**
 * Keeps one input until it is saved: a page may be closed before the worker hears of it. In the database it outlives the
 * browser; but Chromium drops what a closing page is still writing there, and not what the browser holds in memory.
 */
export async function keep<N extends Name>(field: string, name: N, input: InputOf<N>): Promise<string> {
  const key = `draft/${session}/${field}/${++count}`;
  const draft: Draft = { key, do: name, input, at: Date.now() };
  // What can't be kept is sent all the same; if that fails too, its answer says why.
  await Promise.allSettled([browser.storage.session.set({ [key]: draft }), db.drafts.put(draft)]);
  return key;
}
