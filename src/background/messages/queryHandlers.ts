/** The queries that content scripts may send, by name: what comes in, and how it is answered. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { idSchema, personSchema } from '../../commands/inputBounds';
import { today } from '../../domain/days';
import type { Queries, QueryName } from '../../messages/workerMessages';
import { LatestWrites } from '../../platform/latestWrites';
import { openReport } from '../../platform/openReport';
import { namingPage, type Person, pageKinds, type Seen, subjectPerson } from '../../readers/reader';
import type { Draft } from '../../settings/drafts';
import { namesakeKey } from '../../settings/keys';
import { workingModes } from '../../settings/workingMode';
import type { Database } from '../../store/database';
import { contactView } from '../../store/queries/contacts/contactView';
import { listTags } from '../../store/queries/contacts/tags';
import { recentEvent } from '../../store/queries/recentEvent';
import { limitsInUse } from '../../store/queries/ruleNumbersInUse';
import { unsavedWordsAbout } from '../../store/queries/unsavedWords';
import { areNotesHidden, glanceAt, glanceInTab, shownGlance } from '../icon/glance';
import { pillAppearance } from '../icon/pillAppearance';
import { showInTabIcon } from '../icon/tabIcon';
import { withNewestRecords } from '../newestRecords';
import { openLink, openPage, openPerson, openSmallWindow } from '../openPage';
import { mayEnterPages, pageSettings } from '../pageSettings';
import { threadEvidence, threadSchema } from '../threadEvidence';
import { updateContactFromPage } from '../updateContactFromPage';
import { panelTexts, workerText } from '../workerTexts';
import { draftKeySchema, passSchema, senderOf } from './commandExecutor';
import { pageKindOf, viewForPage } from './pageDisclosure';

/** Injects bundles of ours into the asking frame, at once: they have to be there before the page is. */
async function inject({ tab, frameId }: Runtime.MessageSender, ...files: string[]): Promise<null> {
  const target = { tabId: tab?.id as number, frameIds: [frameId ?? 0] };
  await browser.scripting.executeScript({ target, files, injectImmediately: true });
  return null;
}

/** Drafts that content scripts have stored by message. */
const storedDrafts = new LatestWrites<Draft>((key, draft) => browser.storage.local.set({ [key]: draft }));

/** Long work is the worker's own. */
export type AnsweredQuery = Exclude<QueryName, 'runJobs'>;

const placementSchema = v.object({
  isOpen: v.optional(v.boolean()),
  side: v.optional(v.picklist(['left', 'right'])),
  pillTop: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

type QueryHandlers = {
  [Q in AnsweredQuery]: {
    input: v.GenericSchema;
    answer(db: Database, input: Queries[Q]['in'], sender: Runtime.MessageSender): Promise<Queries[Q]['out']>;
  };
};

/** A handler for each query. */
export const queryHandlers: QueryHandlers = {
  injectPageController: {
    input: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
    answer: async (_db, site, sender) =>
      (await mayEnterPages()) ? inject(sender, `readers/${site}.js`, 'pageController.js') : null,
  },
  // The message itself wakes the worker.
  wakeUp: { input: v.null(), answer: async () => null },
  storeDraft: {
    input: v.object({
      key: draftKeySchema,
      do: v.string(),
      input: v.unknown(),
      at: v.number(),
      text: v.string(),
      pass: v.optional(passSchema),
    }),
    async answer(_db, draft) {
      await storedDrafts.put(draft.key, draft);
      return null;
    },
  },
  dropDraft: {
    input: draftKeySchema,
    async answer(_db, key) {
      storedDrafts.drop(key);
      await browser.storage.local.remove(key);
      return null;
    },
  },
  // The texts first: the panel draws as soon as it is there.
  injectPanel: {
    input: v.null(),
    answer: async (_db, _input, sender) => inject(sender, await panelTexts(), 'panel.js'),
  },
  injectTexts: { input: v.null(), answer: async (_db, _input, sender) => inject(sender, await panelTexts()) },
  injectPanelParts: { input: v.null(), answer: (_db, _input, sender) => inject(sender, 'panelParts.js') },
  contactView: {
    input: v.object({
      person: personSchema,
      kind: v.optional(v.picklist(pageKinds), 'none'),
      whole: v.optional(v.boolean()),
    }),
    async answer(db, { person, kind = 'none', whole }, sender) {
      const isPage = senderOf(sender) === 'content';
      const hidden = areNotesHidden();
      const limits = await limitsInUse(db);
      const view = await contactView(db, person, today(), limits);
      const naming = isPage ? pageKindOf(sender) : namingPage({ kind });
      const followed = view.id && !person.byAddress && (await updateContactFromPage(db, view.id, person, naming));
      const shown = followed ? await contactView(db, person, today(), limits) : view;
      if (isPage) void showInTabIcon(sender.tab?.id, shown);
      const newest = whole ? shown : withNewestRecords(shown);
      const sent = { ...newest, ...((await hidden) && { notesHidden: true as const }) };
      return isPage ? viewForPage(sent) : sent;
    },
  },
  openNamesakes: {
    input: v.object({ person: personSchema }),
    async answer(_db, { person }) {
      await browser.storage.session.set({ [namesakeKey]: person });
      await openSmallWindow('namesakes.html');
      return null;
    },
  },
  unsavedWords: {
    input: v.object({ person: personSchema }),
    answer: (db, { person }) => unsavedWordsAbout(db, person),
  },
  discardWords: {
    input: v.object({ person: personSchema, key: draftKeySchema }),
    async answer(db, { person, key }) {
      const about = await unsavedWordsAbout(db, person);
      if (about.some((words) => words.key === key)) await db.unsavedDrafts.delete(key);
      return null;
    },
  },
  threadEvidence: {
    input: threadSchema,
    async answer(db, thread, sender) {
      const found = await threadEvidence(db, thread);
      if (senderOf(sender) === 'content') void showInTabIcon(sender.tab?.id, await glanceAt(db, thread.person, found));
      return found;
    },
  },
  tags: { input: v.null(), answer: (db) => listTags(db) },
  recentEvent: { input: v.null(), answer: (db) => recentEvent(db, today()) },
  pageSettings: {
    input: v.object({
      site: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/)),
      change: v.optional(
        v.union([
          v.object({ consent: v.boolean() }),
          v.object({ mode: v.picklist(workingModes) }),
          v.object({ placement: placementSchema }),
        ]),
      ),
    }),
    answer: (_db, { site, change }) => pageSettings(site, change),
  },
  // The side panel receives the message too.
  personSeen: {
    input: v.object({ seen: v.looseObject({ people: v.array(v.looseObject({ role: v.string() })) }), url: v.string() }),
    async answer(db, { seen }, { tab }) {
      const person = personIn({ seen });
      const glance = person && (await glanceInTab(db, person, seen, tab?.id));
      await showInTabIcon(tab?.id, glance);
      return glance ? pillAppearance(await shownGlance(glance), await workerText()) : null;
    },
  },
  openPage: {
    input: v.picklist(['options', 'popup', 'side panel', 'health']),
    async answer(_db, page, { tab }) {
      await openPage(page, tab?.windowId);
      return null;
    },
  },
  openPerson: {
    input: idSchema,
    async answer(_db, id) {
      await openPerson(id);
      return null;
    },
  },
  openLink: {
    input: v.pipe(v.string(), v.maxLength(3000), v.regex(/^(mailto:|https:\/\/)/)),
    async answer(_db, url, { tab }) {
      await openLink(url, tab?.windowId);
      return null;
    },
  },
  openReport: {
    input: v.null(),
    async answer(_db, _input, { tab }) {
      await openReport(tab?.id);
      return null;
    },
  },
};

/** Whom a query is about. */
export function personIn(input: unknown): Person | undefined {
  const { person, seen } = (input ?? {}) as { person?: Person; seen?: Seen };
  const subject = v.safeParse(personSchema, subjectPerson(seen));
  return person ?? (subject.success ? (subject.output as Person) : undefined);
}
