/**
 * What was typed and never acknowledged: the tab was closed, the worker was killed, the disk was full. Content scripts
 * keep each input in storage.local before they send it, our own pages in the database; here the leftovers are done at
 * the next start. A draft in storage.local counts as a content script's, whatever it says of itself.
 */
import browser from 'webextension-polyfill';
import type { Sender } from '../commands/command';
import type { Database } from '../store/database';
import type { Draft } from '../store/records';
import type { Execute } from './execute';

/** What these refuse can never be done: its contact or offer is gone. All else stays, and is tried at the next start. */
const final = new Set(['noSuchContact', 'noSuchOffer', 'noSuchFact']);

/** Does what the leftovers say, the last input of each field only. Those that fail stay for the next time. Never throws. */
export async function recover(db: Database, execute: Execute): Promise<void> {
  try {
    const kept = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith('draft/'));
    const drafts = kept.map(([key, draft]) => ({ ...(draft as Draft), key }));
    await redo(drafts, 'content', execute);
    await redo(await db.drafts.toArray(), 'extension', execute);
  } catch (error) {
    db.forgive();
    console.error('KnownFor could not save what was left over', error);
  }
}

async function redo(kept: Draft[], sender: Sender, execute: Execute): Promise<void> {
  const fields = new Map<string, Draft[]>();
  for (const draft of kept) {
    const field = draft.key.slice(0, draft.key.lastIndexOf('/'));
    fields.set(field, [...(fields.get(field) ?? []), draft]);
  }
  for (const field of fields.values()) {
    field.sort((a, b) => numberOf(a.key) - numberOf(b.key));
    const { do: name, input, at } = field.at(-1) as Draft;
    const drafts = field.map(({ key }) => key);
    const reply = await execute.message({ do: name, input, drafts, typed: at, late: true }, sender);
    if (!reply.ok && final.has(reply.error.code)) await execute.letGo(drafts, sender);
  }
}

const numberOf = (key: string) => Number(key.slice(key.lastIndexOf('/') + 1));
