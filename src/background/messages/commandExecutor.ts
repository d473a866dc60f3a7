/**
 * Where commands come in: whatever the user changes is checked and done here. (What a page says anew of a contact is
 * committed by updateContactFromPage.ts.) A message is checked in this order: whether there is such a command and its
 * sender may send it, whether its input fits, and whether a content script was shown whom it is about. Then it is done
 * in one strict transaction. Its draft is left to whoever typed it, who drops it once the answer is there; what nobody
 * drops, draftRecovery.ts does.
 */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { commands } from '../../commands';
import {
  type Command,
  type CommandSender,
  isRefusal,
  type LongCommand,
  perform,
  Refused,
} from '../../commands/command';
import { personSchema } from '../../commands/inputBounds';
import { today } from '../../domain/days';
import type { Failure, Reply } from '../../messages/reply';
import type { Person } from '../../readers/reader';
import { type Draft, draftPrefix } from '../../settings/drafts';
import { noteError } from '../../settings/errorLog';
import type { Database } from '../../store/database';
import { isFull } from '../../store/databaseFailures';
import { StoreClosed } from '../../store/migrate/storeState';
import { isLaterVersion } from '../../store/migrate/strictVersions';
import { type ContactView, contactView } from '../../store/queries/contacts/contactView';
import { limitsInUse } from '../../store/queries/ruleNumbersInUse';
import type { ContactRecord } from '../../store/records';
import type { TypingOrigin } from '../../store/write/newerWins';
import { withNewestRecords } from '../newestRecords';
import { keepOverwrittenDrafts } from '../overwrittenDrafts';
import { contentInput, type MessageOrigin } from './contentRights';
import { PassesToSave } from './issuedPasses';
import { viewForPage } from './pageDisclosure';

/** The key of a draft: longer than any field's name, and of no other kind of key. */
export const draftKeySchema = v.pipe(v.string(), v.startsWith(draftPrefix), v.maxLength(2000));

/** A pass as it comes in (issuedPasses.ts). */
export const passSchema = v.object({
  document: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.maxLength(200)),
});

/** A message as it comes in: nothing in it can be trusted. */
const commandMessageSchema = v.object({
  do: v.string(),
  input: v.unknown(),
  typed: v.optional(v.pipe(v.number(), v.minValue(1))),
  late: v.optional(v.boolean(), false),
  draft: v.optional(draftKeySchema),
  show: v.optional(personSchema),
  pass: v.optional(passSchema),
});

/** Our own pages come from the extension's address; whatever has a tab and another address is a content script. */
export function senderOf({ id, url, origin, tab }: Runtime.MessageSender & { origin?: string }): CommandSender | null {
  if (id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  if (url?.startsWith(own) && (!origin || own.startsWith(origin))) return 'extension';
  return tab && url ? 'content' : null;
}

/** Is called once a change is in the database; `informed` is the tab that knows of it by its answer. */
export type CommandListener = (change: { name: string; informed?: number | undefined }) => void;

/** What is known of a command besides its input. */
interface Run {
  name: string;
  typed: TypingOrigin;
  show: Person | undefined;
  tab: number | undefined;
}

/** Does commands, each in one transaction. */
export class CommandExecutor {
  /** The key of a draft → when what was saved last of it was typed. */
  private readonly acknowledged = new Map<string, number>();

  constructor(
    private readonly db: Database,
    private readonly changed: CommandListener,
    readonly passes = new PassesToSave(db),
  ) {}

  /**
   * Does what a message says, or says why not. Never throws.
   */
  async execute(raw: unknown, sender: CommandSender | null, origin: MessageOrigin = {}): Promise<Reply<unknown>> {
    const message = v.safeParse(commandMessageSchema, raw);
    if (!sender || !message.success) return refused('refused', 'no such message, or from nobody');
    const { do: name, input, draft, typed: at, late, show: person, pass } = message.output;
    const show = person as Person | undefined;
    const found = Object.hasOwn(commands, name)
      ? (commands as unknown as Record<string, Command | LongCommand>)[name]
      : undefined;
    if (!found?.from.includes(sender)) return refused('refused', `${sender} may not send ${name}`);
    const parsed = v.safeParse(found.input, input);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const code = issue.type === 'max_length' ? 'tooLong' : isRefusal(issue.message) ? issue.message : 'invalid';
      return refused(code, `${name}: ${issueText(issue)}`);
    }
    const isContent = sender === 'content';
    const source = isContent && { fromDocument: origin.document ?? pass?.document ?? 'a page' };
    const typed = { at, isLate: late || isLate(at), ...(draft && { typingSession: draft }), ...source };
    const said = { name, input: parsed.output, show, pass };
    const inputOf = async () => (isContent ? contentInput(this.passes, said, origin) : said.input);
    const reply = await this.run(found, inputOf, { name, typed, show, tab: origin.tab });
    if (reply.ok && draft && at !== undefined) this.acknowledged.set(draft, at);
    return reply;
  }

  /** Whether this very input is saved: its page may have been closed before it could drop the draft. */
  isAcknowledged({ key, at }: Draft): boolean {
    return (this.acknowledged.get(key) ?? 0) >= at;
  }

  private async run(
    command: Command | LongCommand,
    inputOf: () => Promise<unknown>,
    { name, typed, show, tab }: Run,
  ): Promise<Reply<unknown>> {
    try {
      const input = await inputOf();
      if (input === undefined) return refused('notShown', `${name}: about somebody whom this page was not shown`);
      const time = { now: Date.now(), today: today(), typed };
      const done = await perform(this.db, name, command, input, time);
      if (done.superseded) {
        const { typingSession: key, at } = typed;
        await keepOverwrittenDrafts(this.db, done.superseded, { do: name, input, key, at });
      }
      // The sender gets its answer first; badge and other tabs follow.
      const seen = show && (await this.view(show, done.judged));
      const sent = seen && withNewestRecords(seen);
      const view = sent && typed.fromDocument ? viewForPage(sent) : sent;
      const informed = view && tab;
      if (done.change !== undefined || command.run) setTimeout(() => this.changed({ name, informed }));
      return { ok: true, value: done.value, change: done.change, ...(view && { view }) };
    } catch (error) {
      this.db.reopenNextTime();
      return { ok: false, error: failureOf(error) };
    }
  }

  /** The person as they are now; nothing where they can't be read: what was saved is saved all the same. */
  private async view(person: Person, judged: readonly ContactRecord[] = []): Promise<ContactView | undefined> {
    try {
      return await contactView(this.db, person, today(), await limitsInUse(this.db), judged);
    } catch {
      return undefined;
    }
  }
}

function refused(code: Failure['code'], text: string): Reply<never> {
  console.warn(`KnownFor refused a message: ${text}`);
  return { ok: false, error: { code, text } };
}

/** Milliseconds. A page sends what was typed a moment later; what waited longer may be older than what is saved. */
const onItsWay = 5000;

const isLate = (at: number | undefined) => at !== undefined && Date.now() - at > onItsWay;

const issueText = (issue: v.BaseIssue<unknown>) => `${v.getDotPath(issue) ?? 'input'}: ${issue.message}`;

/** IndexedDB's own words, sorted into what a person can do about it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refused) return { code: error.code, text: error.code };
  if (error instanceof StoreClosed) return { code: error.code, text: error.code };
  if (isLaterVersion(error)) return { code: 'laterVersion', text: String(error) };
  const { name = '', message = '' } = error as { name?: string; message?: string };
  console.error('KnownFor could not write', error);
  void noteError(browser.storage.local, 'database', error);
  return { code: isFull(error) ? 'full' : 'storage', text: `${name}: ${message}` };
}
