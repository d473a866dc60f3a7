/** What content scripts may ask. Their store is the page's, so the worker reads for them. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { personSchema } from '../commands/inputs';
import { today } from '../domain/days';
import type { Queries, QueryName, Reply } from '../messages/messages';
import { openReport } from '../platform/openReport';
import type { Database } from '../store/database';
import { contactView } from '../store/queries/contactView';
import { limitsInUse } from '../store/queries/limitsInUse';
import { listOffers, listTags, recentEvent } from '../store/queries/queries';
import { openPage } from './openPage';
import { messageSchema, threadEvidence } from './threadEvidence';

/** Puts bundles of ours beside the content script that asks, at once: they have to be there before the page is. */
async function putInto({ tab, frameId }: Runtime.MessageSender, ...files: string[]): Promise<null> {
  const target = { tabId: tab?.id as number, frameIds: [frameId ?? 0] };
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
  return null;
}

type Answers = {
  [Q in QueryName]: {
    input: v.GenericSchema;
    answer(db: Database, input: Queries[Q]['in'], sender: Runtime.MessageSender): Promise<Queries[Q]['out']>;
  };
};

const answers: Answers = {
  pageController: {
    input: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
    answer: (_db, site, sender) => putInto(sender, `readers/${site}.js`, 'pageController.js'),
  },
  // To be woken is all that was asked.
  awake: { input: v.null(), answer: async () => null },
  keep: {
    input: v.object({
      key: v.pipe(v.string(), v.startsWith('draft/'), v.maxLength(500)),
      do: v.string(),
      input: v.unknown(),
      at: v.number(),
    }),
    async answer(_db, draft) {
      await browser.storage.local.set({ [draft.key]: draft });
      return null;
    },
  },
  panel: { input: v.null(), answer: (_db, _input, sender) => putInto(sender, 'panel.js') },
  look: {
    input: v.object({ person: personSchema }),
    answer: async (db, { person }) => contactView(db, person, today(), await limitsInUse(db)),
  },
  thread: {
    input: v.object({ person: personSchema, messages: v.pipe(v.array(messageSchema), v.maxLength(1000)) }),
    answer: (db, { person, messages }) => threadEvidence(db, person, messages),
  },
  tags: { input: v.null(), answer: (db) => listTags(db) },
  event: { input: v.null(), answer: (db) => recentEvent(db, today()) },
  offers: { input: v.null(), answer: (db) => listOffers(db) },
  // The side panel hears it by itself; the worker has nothing to do.
  seen: { input: v.unknown(), answer: async () => null },
  open: {
    input: v.picklist(['options', 'popup', 'side panel']),
    async answer(_db, which, { tab }) {
      await openPage(which, tab?.windowId);
      return null;
    },
  },
  report: {
    input: v.null(),
    async answer(_db, _input, { tab }) {
      await openReport(tab?.id);
      return null;
    },
  },
};

/** Answers a query, or says why not. Never throws. */
export async function answerQuery(
  db: Database,
  raw: { ask: unknown; input?: unknown },
  sender: Runtime.MessageSender,
): Promise<Reply<unknown>> {
  const name = raw.ask as QueryName;
  if (typeof name !== 'string' || !Object.hasOwn(answers, name))
    return { ok: false, error: { code: 'refused', text: 'no such query' } };
  const parsed = v.safeParse(answers[name].input, raw.input ?? null);
  if (!parsed.success) return { ok: false, error: { code: 'invalid', text: `${name}: ${parsed.issues[0].message}` } };
  try {
    return { ok: true, value: await answers[name].answer(db, parsed.output as never, sender) };
  } catch (error) {
    db.forgive();
    return { ok: false, error: { code: 'storage', text: String(error) } };
  }
}
