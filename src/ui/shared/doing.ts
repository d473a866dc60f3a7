/** Sending commands from our own pages. */
import browser from 'webextension-polyfill';
import type { AnswerOf, InputOf, Name } from '../../commands';
import { type Reply, send } from '../../commands/messages';
import { db } from './live';

/** Sends a command to the worker. */
export function act<N extends Name>(name: N, input: InputOf<N>, drafts?: string[]): Promise<Reply<AnswerOf<N>>> {
  return send(browser.runtime, { do: name, input, drafts });
}

const session = crypto.randomUUID();
let count = 0;

/** Keeps one input in the database until it is saved: a page may be closed before the worker hears of it. */
export async function keep<N extends Name>(field: string, name: N, input: InputOf<N>): Promise<string> {
  const key = `draft/${session}/${field}/${++count}`;
  await db.drafts.put({ key, do: name, input, at: Date.now() });
  return key;
}
