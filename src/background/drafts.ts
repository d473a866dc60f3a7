/**
 * What was typed and never acknowledged: the tab was closed, the worker was killed, the disk was full. Content scripts
 * keep each input in storage.local before they send it, our own pages in the database; here the leftovers are done at
 * the next start. A draft in storage.local counts as a content script's, whatever it says of itself.
 */
import browser from 'webextension-polyfill';
import type { Sender } from '../commands/command';
import type { Reply } from '../commands/messages';
import type { Database } from '../store/database';
import type { Draft } from '../store/records';

/** What these refuse can never be done: its contact or offer is gone. All else stays, and is tried at the next start. */
const final = new Set(['noSuchContact', 'noSuchOffer', 'noSuchFact']);

type Execute = (message: unknown, sender: Sender) => Promise<Reply<unknown>>;
type LetGo = (drafts: string[], sender: Sender) => Promise<void>;

/** Does what the leftovers say, the last input of each field only; those that fail stay for the next start. */
export async function recover(db: Database, execute: Execute, letGo: LetGo): Promise<void> {
  const kept = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith('draft/'));
  await redo(
    kept.map(([key, draft]) => ({ ...(draft as Draft), key })),
    'content',
    execute,
    letGo,
  );
  await redo(await db.drafts.toArray(), 'extension', execute, letGo);
}

async function redo(kept: Draft[], sender: Sender, execute: Execute, letGo: LetGo): Promise<void> {
  const fields = new Map<string, Draft[]>();
  for (const draft of kept) {
    const field = draft.key.slice(0, draft.key.lastIndexOf('/'));
    fields.set(field, [...(fields.get(field) ?? []), draft]);
  }
  for (const field of fields.values()) {
    field.sort((a, b) => numberOf(a.key) - numberOf(b.key));
    const { do: name, input, at } = field.at(-1) as Draft;
    const drafts = field.map(({ key }) => key);
    const reply = await execute({ do: name, input, drafts, typed: at }, sender);
    if (!reply.ok && final.has(reply.error.code)) await letGo(drafts, sender);
  }
}

const numberOf = (key: string) => Number(key.slice(key.lastIndexOf('/') + 1));
