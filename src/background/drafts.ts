/**
 * What was typed and never acknowledged: the tab was closed, the worker was killed, the disk was full. Content scripts
 * have each input kept in storage.local before they send it, our own pages in storage.session and the database; here the
 * leftovers are done at the next start. A draft in storage.local counts as a content script's, whatever it says of itself.
 */
import browser from 'webextension-polyfill';
import type { CommandSender } from '../commands/command';
import type { Database } from '../store/database';
import type { Draft } from '../store/records';
import type { Execute } from './execute';

/** What these refuse can never be done: its contact or offer is gone. All else stays, and is tried at the next start. */
const final = new Set(['noSuchContact', 'noSuchOffer', 'noSuchRecord']);

/** A page that lives sends what was typed within this time (ms), and what a closing one still wrote has arrived. */
const patience = 1000;

/** Drafts whose pages are gone. What a living page saves itself is left to it: it is to hear what was changed, for Undo. */
export class Leftovers {
  /** Done so far; what asks for a person waits for it. Never rejects. */
  done: Promise<void>;
  private readonly saving = new Set<string>();

  constructor(
    private readonly db: Database,
    private readonly execute: Execute,
  ) {
    // A page that is being typed into may be what woke the worker.
    this.done = this.recover(patience);
    this.soon(patience);
  }

  /** Looks once more, for all of them: a page went elsewhere, and Firefox cut it off before it could send. */
  again(): void {
    this.done = this.done.then(() => this.recover(0));
  }

  /** Looks after a tab was closed; others may be typed into at this moment. */
  afterClosing(): void {
    for (const wait of [0, patience]) this.soon(wait);
  }

  /** Looks after this time (ms) for what has become old enough by then. */
  private soon(wait: number): void {
    setTimeout(() => {
      this.done = this.done.then(() => this.recover(patience));
    }, wait * 1.2);
  }

  /** A page saves these itself, from now on until it is answered. @returns how to say that it is */
  hold(message: object): () => void {
    const { drafts } = message as { drafts?: unknown };
    const fields = new Set((Array.isArray(drafts) ? drafts : []).map((key) => fieldOf(String(key))));
    for (const field of fields) this.saving.add(field);
    return () => {
      for (const field of fields) this.saving.delete(field);
    };
  }

  /** Does what the leftovers say, the last input of each field only. Those that fail stay for the next time. Never throws. */
  private async recover(age: number): Promise<void> {
    try {
      await this.redo(draftsIn(await browser.storage.local.get(null)), 'content', age);
      const inMemory = draftsIn(await browser.storage.session.get(null));
      const own = new Map([...inMemory, ...(await this.db.drafts.toArray())].map((draft) => [draft.key, draft]));
      await this.redo([...own.values()], 'extension', age);
    } catch (error) {
      this.db.forgive();
      console.error('KnownFor could not save what was left over', error);
    }
  }

  private async redo(kept: Draft[], sender: CommandSender, age: number): Promise<void> {
    const fields = new Map<string, Draft[]>();
    for (const draft of kept) fields.set(fieldOf(draft.key), [...(fields.get(fieldOf(draft.key)) ?? []), draft]);
    for (const [field, drafts] of fields) {
      drafts.sort((a, b) => numberOf(a.key) - numberOf(b.key));
      const { do: name, input, at } = drafts.at(-1) as Draft;
      // By the difference: a clock that was set back must not hold them up.
      if (this.saving.has(field) || Math.abs(Date.now() - at) < age) continue;
      const keys = drafts.map(({ key }) => key);
      const reply = await this.execute.message({ do: name, input, drafts: keys, typed: at, late: true }, sender);
      if (!reply.ok && final.has(reply.error.code)) await this.execute.letGo(keys, sender);
    }
  }
}

const draftsIn = (stored: Record<string, unknown>): Draft[] =>
  Object.entries(stored)
    .filter(([key]) => key.startsWith('draft/'))
    .map(([key, draft]) => ({ ...(draft as Draft), key }));

/** `draft/SESSION/FIELD` of a key. */
const fieldOf = (key: string) => key.slice(0, key.lastIndexOf('/'));
const numberOf = (key: string) => Number(key.slice(key.lastIndexOf('/') + 1));
