/**
 * The one place where anything is written, drafts aside. A message is checked in this order: who sends it, whether there
 * is such a command, whether its input fits. Then it is done in one strict transaction, and what was typed is let go.
 */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { commands } from '../commands';
import { type Command, type CommandSender, isRefusal, Refused } from '../commands/command';
import { today } from '../domain/days';
import type { Failure, Reply } from '../messages/messages';
import type { Database } from '../store/database';
import { commit } from '../store/write/commit';
import type { TypedAt } from '../store/write/transaction';

/** A message as it comes in: nothing in it can be trusted. */
const Message = v.object({
  do: v.string(),
  input: v.unknown(),
  typed: v.optional(v.pipe(v.number(), v.minValue(1))),
  late: v.optional(v.boolean(), false),
  drafts: v.optional(v.pipe(v.array(v.pipe(v.string(), v.startsWith('draft/'))), v.maxLength(1000)), []),
});

/** Our own pages come from the extension's address; whatever has a tab and another address is a content script. */
export function senderOf({ id, url, origin, tab }: Runtime.MessageSender & { origin?: string }): CommandSender | null {
  if (id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  if (url?.startsWith(own) && (!origin || own.startsWith(origin))) return 'extension';
  return tab && url ? 'content' : null;
}

/** What is told to others once a change is in the database. */
export type CommandListener = (change: { contacts: string[]; name: string }) => void;

export class Execute {
  constructor(
    private readonly db: Database,
    private readonly changed: CommandListener,
  ) {}

  /** Does what a message says, or says why not. Never throws. */
  async message(raw: unknown, sender: CommandSender | null): Promise<Reply<unknown>> {
    const message = v.safeParse(Message, raw);
    if (!sender || !message.success) return refuse('refused', 'no such message, or from nobody');
    const { do: name, input, drafts, typed: at, late: isLate } = message.output;
    const found = Object.hasOwn(commands, name) ? (commands as unknown as Record<string, Command>)[name] : undefined;
    if (!found?.from.includes(sender)) return refuse('refused', `${sender} may not send ${name}`);
    const parsed = v.safeParse(found.input, input);
    if (!parsed.success) {
      const { message: said } = parsed.issues[0];
      return refuse(isRefusal(said) ? said : 'invalid', `${name}: ${problem(parsed.issues[0])}`);
    }
    const reply = await this.run(name, found, parsed.output, { at, isLate });
    // Saved is saved: the drafts may go a little later. Left over, they would only save the same again.
    if (reply.ok && drafts.length) void this.letGo(drafts, sender);
    return reply;
  }

  /** Takes away drafts that are saved, or can never be. */
  async letGo(drafts: string[], sender: CommandSender): Promise<void> {
    if (sender === 'content') await browser.storage.local.remove(drafts);
    else await Promise.all([browser.storage.session.remove(drafts), this.db.drafts.bulkDelete(drafts)]);
  }

  private async run(name: string, { change }: Command, input: unknown, typed: TypedAt): Promise<Reply<unknown>> {
    try {
      const setting = { now: Date.now(), today: today(), typed };
      const written = await commit(this.db, name, setting, (tx) => change(tx, input));
      // Whoever saved hears of it first; badge and other tabs follow.
      if (written.change !== undefined) setTimeout(() => this.changed({ contacts: written.contacts, name }));
      return { ok: true, value: written.value, change: written.change };
    } catch (error) {
      this.db.forgive();
      return { ok: false, error: failure(error) };
    }
  }
}

function refuse(code: Failure['code'], text: string): Reply<never> {
  console.warn(`KnownFor refused a message: ${text}`);
  return { ok: false, error: { code, text } };
}

const problem = (issue: v.BaseIssue<unknown>) => `${v.getDotPath(issue) ?? 'input'}: ${issue.message}`;

/** IndexedDB's own words, sorted into what a person can do about it. */
function failure(error: unknown): Failure {
  if (error instanceof Refused) return { code: error.code, text: error.code };
  const { name = '', message = '', inner } = error as { name?: string; message?: string; inner?: { name?: string } };
  console.error('KnownFor could not write', error);
  const isFull = [name, inner?.name].includes('QuotaExceededError') || /quota|disk/i.test(message);
  return { code: isFull ? 'full' : 'storage', text: `${name}: ${message}` };
}
