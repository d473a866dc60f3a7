/**
 * What was typed and never acknowledged: the tab was closed, the worker was killed, the disk was full. Content scripts
 * store each input in storage.local before they send it, our own pages in storage.session and in the database. Here the
 * drafts that are left are done; what is refused is put aside, and shown to the user. A draft in storage.local counts
 * as a content script's, whatever it says of itself.
 */
import browser from 'webextension-polyfill';
import type { CommandSender, Refusal } from '../../commands/command';
import { type Draft, draftPrefix, type UnsavedDraft } from '../../settings/drafts';
import type { Database } from '../../store/database';
import { draftsOfForgotten } from '../../store/forget/forgottenDrafts';
import type { CommandExecutor } from '../messages/commandExecutor';

/** After these a draft is tried again later; any other refusal is final, and the draft is shown to the user. */
const temporaryFailures = new Set(['storage', 'full', 'gone', 'migrating', 'notMigrated', 'laterVersion']);

/**
 * Milliseconds. After this an open page has sent what was typed, and what a closing page still wrote has arrived:
 * younger drafts are left alone.
 */
const minimumAge = 1000;

/** Does the drafts whose pages are gone. An open page sends its own: it needs the answer, to offer Undo. */
export class DraftRecovery {
  /** The recovery that runs now. Never rejects. */
  done: Promise<void>;
  private readonly reservedKeys = new Set<string>();
  /** The keys of what was refused and put aside; read when they are first needed. */
  private asideKeys?: PromiseLike<string[]> | undefined;

  constructor(
    private readonly db: Database,
    private readonly executor: CommandExecutor,
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

  /** Leaves the draft of a message that is being answered alone. @returns how to say that it has been */
  reserveDraft(message: object): () => void {
    const { draft } = message as { draft?: unknown };
    if (typeof draft !== 'string') return () => {};
    this.reservedKeys.add(draft);
    return () => this.reservedKeys.delete(draft);
  }

  /** What was refused of a field, and put aside, has been corrected there: it need not be shown any more. */
  async onSaved({ draft }: { draft?: unknown }): Promise<void> {
    this.asideKeys ??= this.db.unsavedDrafts.toCollection().primaryKeys();
    const keys = await this.asideKeys;
    if (typeof draft === 'string' && keys.includes(draft)) await this.db.unsavedDrafts.delete(draft);
  }

  /**
   * Does the drafts that are left. Those that fail for a while stay for the next time. Never throws.
   * @param age in milliseconds: younger drafts are left alone
   */
  private async recover(age: number): Promise<void> {
    try {
      const left = { local: await browser.storage.local.get(null), session: await browser.storage.session.get(null) };
      for (const draft of latestOf(draftsIn(left.local))) await this.recoverDraft(draft, 'content', age);
      const own = latestOf([...draftsIn(left.session), ...(await this.db.drafts.toArray())]);
      for (const draft of own) await this.recoverDraft(draft, 'extension', age);
    } catch (error) {
      this.db.reopenNextTime();
      console.error('KnownFor could not save drafts', error);
    }
  }

  private async recoverDraft(draft: Draft, sender: CommandSender, age: number): Promise<void> {
    const { key, do: name, input, at, pass } = draft;
    // The absolute difference: a clock that was set back must not hold them up.
    if (this.reservedKeys.has(key) || Math.abs(Date.now() - at) < age) return;
    if (!this.executor.isAcknowledged(draft)) {
      const reply = await this.executor.execute({ do: name, input, draft: key, typed: at, late: true, pass }, sender);
      if (!reply.ok && temporaryFailures.has(reply.error.code)) return;
      // Words about somebody who is forgotten go with them.
      if (!reply.ok && reply.error.code !== 'forgotten') await this.putAside({ ...draft, refusal: reply.error.code });
    }
    await this.drop(draft, sender);
  }

  /** It was decided who somebody is: what waited for that is saved. */
  async saveDecided(): Promise<void> {
    for (const { refusal, ...draft } of await this.db.unsavedDrafts.toArray()) {
      if (refusal !== ('inDoubt' satisfies Refusal)) continue;
      const { key, do: name, input, at, pass } = draft;
      const message = { do: name, input, draft: key, typed: at, late: true, pass };
      const reply = await this.executor.execute(message, pass ? 'content' : 'extension');
      if (reply.ok) await this.db.unsavedDrafts.delete(key);
    }
  }

  private async putAside(draft: UnsavedDraft): Promise<void> {
    await this.db.unsavedDrafts.put(draft);
    this.asideKeys = undefined;
  }

  /** Somebody was forgotten: what had been typed about them and waits in the browser's storage goes too. */
  async dropForgotten(): Promise<void> {
    const left = { content: await browser.storage.local.get(null), extension: await browser.storage.session.get(null) };
    for (const sender of ['content', 'extension'] as const)
      for (const draft of await draftsOfForgotten(this.db, draftsIn(left[sender]))) await this.drop(draft, sender);
  }

  /** Drops a draft, unless it was typed on meanwhile. */
  private async drop({ key, at }: Draft, sender: CommandSender): Promise<void> {
    const area = sender === 'content' ? browser.storage.local : browser.storage.session;
    const now = (await area.get(key))[key] as Draft | undefined;
    if (now && now.at <= at) await area.remove(key);
    if (sender === 'extension')
      await this.db.drafts
        .where({ key })
        .filter((one) => one.at <= at)
        .delete();
  }
}

const draftsIn = (stored: Record<string, unknown>): Draft[] =>
  Object.entries(stored)
    .filter(([key]) => key.startsWith(draftPrefix))
    .map(([key, draft]) => ({ ...(draft as Draft), key }));

/** One draft a field, the latest: our own pages keep theirs in two places, and one of the two may be behind. */
function latestOf(drafts: readonly Draft[]): Draft[] {
  const byKey = new Map<string, Draft>();
  for (const draft of drafts) if (draft.at >= (byKey.get(draft.key)?.at ?? 0)) byKey.set(draft.key, draft);
  return [...byKey.values()].sort((a, b) => a.at - b.at);
}
