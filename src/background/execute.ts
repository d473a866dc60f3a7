/**
 * The one place where anything is written, apart from drafts. A message is checked in this order: who sends it,
 * whether there is such a command, whether its input fits. Then it is done in one strict transaction, and its drafts
 * are deleted.
 */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { commands } from '../commands';
import { type Command, type CommandSender, isRefusal, Refused } from '../commands/command';
import { today } from '../domain/days';
import type { Failure, Reply } from '../messages/reply';
import { draftPrefix } from '../settings/drafts';
import type { Database } from '../store/database';
import { commit } from '../store/write/commit';
import type { TypedAt } from '../store/write/transaction';

/** A message as it comes in: nothing in it can be trusted. */
const commandMessageSchema = v.object({
  do: v.string(),
  input: v.unknown(),
  typed: v.optional(v.pipe(v.number(), v.minValue(1))),
  late: v.optional(v.boolean(), false),
  drafts: v.optional(v.pipe(v.array(v.pipe(v.string(), v.startsWith(draftPrefix))), v.maxLength(1000)), []),
});

/** Our own pages come from the extension's address; whatever has a tab and another address is a content script. */
export function senderOf({ id, url, origin, tab }: Runtime.MessageSender & { origin?: string }): CommandSender | null {
  if (id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  if (url?.startsWith(own) && (!origin || own.startsWith(origin))) return 'extension';
  return tab && url ? 'content' : null;
}

/** Is called once a change is in the database. */
export type CommandListener = (change: { contacts: string[]; name: string }) => void;

/** Does commands, each in one transaction. */
export class Execute {
  constructor(
    private readonly db: Database,
    private readonly changed: CommandListener,
  ) {}

  /** Does what a message says, or says why not. Never throws. */
  async message(raw: unknown, sender: CommandSender | null): Promise<Reply<unknown>> {
    const message = v.safeParse(commandMessageSchema, raw);
    if (!sender || !message.success) return refused('refused', 'no such message, or from nobody');
    const { do: name, input, drafts, typed: at, late: isLate } = message.output;
    const found = Object.hasOwn(commands, name) ? (commands as unknown as Record<string, Command>)[name] : undefined;
    if (!found?.from.includes(sender)) return refused('refused', `${sender} may not send ${name}`);
    const parsed = v.safeParse(found.input, input);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      return refused(isRefusal(issue.message) ? issue.message : 'invalid', `${name}: ${issueText(issue)}`);
    }
    const reply = await this.run(name, found, parsed.output, { at, isLate });
    // The answer needn't wait: drafts that are left over would only save the same again.
    if (reply.ok && drafts.length) void this.deleteDrafts(drafts, sender);
    return reply;
  }

  /** Deletes drafts that are saved, or can never be. */
  async deleteDrafts(drafts: string[], sender: CommandSender): Promise<void> {
    if (sender === 'content') await browser.storage.local.remove(drafts);
    else await Promise.all([browser.storage.session.remove(drafts), this.db.drafts.bulkDelete(drafts)]);
  }

  private async run(name: string, { change }: Command, input: unknown, typed: TypedAt): Promise<Reply<unknown>> {
    try {
      const time = { now: Date.now(), today: today(), typed };
      const done = await commit(this.db, name, time, (tx) => change(tx, input));
      // The sender gets its answer first; badge and other tabs follow.
      if (done.change !== undefined) setTimeout(() => this.changed({ contacts: done.contacts, name }));
      return { ok: true, value: done.value, change: done.change };
    } catch (error) {
      this.db.reopenNextTime();
      return { ok: false, error: failure(error) };
    }
  }
}

function refused(code: Failure['code'], text: string): Reply<never> {
  console.warn(`KnownFor refused a message: ${text}`);
  return { ok: false, error: { code, text } };
}

const issueText = (issue: v.BaseIssue<unknown>) => `${v.getDotPath(issue) ?? 'input'}: ${issue.message}`;

/** IndexedDB's own words, sorted into what a person can do about it. */
function failure(error: unknown): Failure {
  if (error instanceof Refused) return { code: error.code, text: error.code };
  const { name = '', message = '', inner } = error as { name?: string; message?: string; inner?: { name?: string } };
  console.error('KnownFor could not write', error);
  const isFull = [name, inner?.name].includes('QuotaExceededError') || /quota|disk/i.test(message);
  return { code: isFull ? 'full' : 'storage', text: `${name}: ${message}` };
}
