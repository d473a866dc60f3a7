/**
 * What was typed and never acknowledged: the tab was closed, the worker was killed, the disk was full. Content scripts
 * store each input in storage.local before they send it, our own pages in storage.session and in the database. Here the
 * drafts that are left are done. A draft in storage.local counts as a content script's, whatever it says of itself.
 */
import browser from 'webextension-polyfill';
import type { CommandSender } from '../commands/command';
import { type Draft, draftField, draftNumber, draftPrefix } from '../settings/drafts';
import type { Database } from '../store/database';
import type { Execute } from './execute';

/** After these a draft can never be done: its contact or offer is gone. Any other draft is tried again later. */
const finalRefusals = new Set(['noSuchContact', 'noSuchOffer', 'noSuchRecord']);

/**
 * Milliseconds. After this an open page has sent what was typed, and what a closing page still wrote has arrived:
 * younger drafts are left alone.
 */
const minimumAge = 1000;

/** Does the drafts whose pages are gone. An open page sends its own: it needs the answer, to offer Undo. */
export class DraftRecovery {
  /** The recovery that runs now. Never rejects. */
  done: Promise<void>;
  private readonly saving = new Set<string>();

  constructor(
    private readonly db: Database,
    private readonly execute: Execute,
  ) {
    // A page that is being typed into may be what woke the worker.
    this.done = this.recover(minimumAge);
    this.recoverLater(minimumAge);
  }

  /** Does all of them, however young: a page went elsewhere, and Firefox cut it off before it could send. */
  recoverAll(): void {
    this.done = this.done.then(() => this.recover(0));
  }

  /** Does what a closed tab left; others may be typed into at this moment. */
  onTabClosed(): void {
    for (const wait of [0, minimumAge]) this.recoverLater(wait);
  }

  /** @param wait milliseconds */
  private recoverLater(wait: number): void {
    setTimeout(() => {
      this.done = this.done.then(() => this.recover(minimumAge));
    }, wait * 1.2);
  }

  /** Leaves the drafts of a message that is being answered alone. @returns how to say that it has been */
  reserve(message: object): () => void {
    const { drafts } = message as { drafts?: unknown };
    const fields = new Set((Array.isArray(drafts) ? drafts : []).map((key) => draftField(String(key))));
    for (const field of fields) this.saving.add(field);
    return () => {
      for (const field of fields) this.saving.delete(field);
    };
  }

  /**
   * Does the last input of each field. Drafts that fail stay for the next time. Never throws.
   * @param age in milliseconds: younger drafts are left alone
   */
  private async recover(age: number): Promise<void> {
    try {
      await this.doDrafts(draftsIn(await browser.storage.local.get(null)), 'content', age);
      const inSession = draftsIn(await browser.storage.session.get(null));
      const own = new Map([...inSession, ...(await this.db.drafts.toArray())].map((draft) => [draft.key, draft]));
      await this.doDrafts([...own.values()], 'extension', age);
    } catch (error) {
      this.db.reopenNextTime();
      console.error('KnownFor could not save drafts', error);
    }
  }

  private async doDrafts(all: Draft[], sender: CommandSender, age: number): Promise<void> {
    const fields = new Map<string, Draft[]>();
    for (const draft of all) fields.set(draftField(draft.key), [...(fields.get(draftField(draft.key)) ?? []), draft]);
    for (const [field, drafts] of fields) {
      drafts.sort((a, b) => draftNumber(a.key) - draftNumber(b.key));
      const { do: name, input, at } = drafts.at(-1) as Draft;
      // The absolute difference: a clock that was set back must not hold them up.
      if (this.saving.has(field) || Math.abs(Date.now() - at) < age) continue;
      const keys = drafts.map(({ key }) => key);
      const reply = await this.execute.message({ do: name, input, drafts: keys, typed: at, late: true }, sender);
      if (!reply.ok && finalRefusals.has(reply.error.code)) await this.execute.deleteDrafts(keys, sender);
    }
  }
}

const draftsIn = (stored: Record<string, unknown>): Draft[] =>
  Object.entries(stored)
    .filter(([key]) => key.startsWith(draftPrefix))
    .map(([key, draft]) => ({ ...(draft as Draft), key }));
