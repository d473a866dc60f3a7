/** The worker: listens, executes, answers. All its state is in the database: the browser may end it at any moment. */

import browser, { type Runtime } from 'webextension-polyfill';
import type { SliceListener } from '../commands/jobs/runJobs';
import { today } from '../domain/days';
import type { Day } from '../domain/model';
import { optionalApi } from '../platform/optionalApi';
import { consentKey } from '../settings/consent';
import { noteError } from '../settings/errorLog';
import { notesHiddenKey, notifyKey } from '../settings/keys';
import { languageKey } from '../settings/language';
import { Database } from '../store/database';
import { storeState } from '../store/migrate/storeState';
import { updateSearchLines } from '../store/search/searchLines';
import { catchUpStandings } from '../store/write/standings';
import { replaceScripts, updateAddedSites } from './contentScripts';
import { showBadge } from './icon/badge';
import { showInTabIcon } from './icon/tabIcon';
import { onInstalled } from './installed';
import { clearNotification, isDueAlarm, notify, setAlarm } from './maintenance/alarm';
import { cleanUpDaily } from './maintenance/dailyCleanup';
import { DraftRecovery } from './maintenance/draftRecovery';
import { aloneAtOnce, JobRunner } from './maintenance/jobRunner';
import { watchStore } from './maintenance/lostStore';
import { makeMenus, onMenuClick } from './menus';
import { answerQuery } from './messages/answerQuery';
import { broadcast } from './messages/broadcast';
import { CommandExecutor, senderOf } from './messages/commandExecutor';
import { originOf } from './messages/contentRights';
import { OriginatingTab } from './messages/originatingTab';
import { PeopleRateLimit } from './messages/peopleRateLimit';
import { broadcastModes } from './pageSettings';
import { onShortcut, watchWorkingModes } from './shortcuts';

/**
 * Milliseconds after a burst of changes until other tabs, badge, alarm and search follow: they must not delay a save.
 */
const burstPause = 200;

/** The commands after which everybody's standing may be another. */
const commandsForAllStandings = new Set(['offer', 'limit', 'import', 'finishImport', 'undo']);

/** Sets the worker up; listeners are there before anything is awaited, or the event that woke it would be lost. */
export function startWorker(): void {
  const db = new Database();
  const informed = new OriginatingTab();
  const afterBurst = debounced(() => {
    void broadcast({ type: 'contactsChanged' }, informed.take());
    void showWhatIsDue(db);
    void updateSearch(db);
  });
  const executor = new CommandExecutor(db, ({ name, informed: tab }) => {
    informed.add(tab);
    afterBurst();
    if (name === 'forget') void recovery.dropForgotten().then(clearNotification).catch(warn);
    if (commandsForAllStandings.has(name) || lastCaughtUp !== today()) void catchUp(db);
  });
  const gate = { passes: executor.passes, asked: new PeopleRateLimit() };
  const recovery = new DraftRecovery(db, executor);
  const onSlice: SliceListener = (name) => {
    informed.add();
    afterBurst();
    if (name === 'forget') void recovery.dropForgotten().catch(warn);
  };
  const jobRunner = new JobRunner(db, onSlice, () => {
    // What was typed meanwhile has waited.
    recovery.recoverAll();
    void catchUp(db).then(() => broadcast({ type: 'contactsChanged' }));
  });

  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { ask } = message as { ask?: unknown };
    // Firefox cuts a page off before it can send what was typed last, and the next page may ask for the same contact.
    if (ask === 'pageSettings' || ask === 'wakeUp') recovery.recoverAll();
    if (ask === 'contactView' || ask === 'unsavedWords') await recovery.done;
    if (ask === 'runJobs' && senderOf(sender) === 'extension') return jobRunner.answerPage();
    if ('ask' in message) return answerQuery(db, message, sender, gate);
    const releaseDraft = recovery.reserveDraft(message);
    await recovery.done;
    const reply = await executor.execute(message, senderOf(sender), originOf(sender)).finally(releaseDraft);
    if (reply.ok) void recovery.onSaved(message);
    if (reply.ok && (message as { do?: unknown }).do === 'identify') await recovery.saveDecided();
    // The tab is not told of what it did itself.
    if (reply.ok && reply.view && senderOf(sender) === 'content') void showInTabIcon(sender.tab?.id, reply.view);
    return reply;
  });
  browser.tabs.onRemoved.addListener(() => recovery.onTabClosed());
  optionalApi('commands')?.onCommand.addListener((name, tab) => void onShortcut(name, tab));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (jobRunner.onAlarm(alarm)) void catchUp(db);
    if (isDueAlarm(alarm)) void catchUp(db).then(() => notify(db));
  });
  browser.storage.local.onChanged.addListener(broadcastModes);
  // Pills, panels, icons, badge and notification hide with the notes, or come back.
  browser.storage.local.onChanged.addListener((changes) => void (notesHiddenKey in changes && hideOrShow(db)));
  browser.storage.local.onChanged.addListener((changes) => void (notifyKey in changes && setAlarm(db)));
  // In the tabs that were open before the user agreed nothing of ours runs yet.
  browser.storage.local.onChanged.addListener((changes) => void (consentKey in changes && replaceScripts()));
  browser.storage.local.onChanged.addListener((changes) => void (languageKey in changes && changeLanguage(db)));
  optionalApi('contextMenus')?.onClicked.addListener((click) => void onMenuClick(click));
  // Where access is given back the browser starts our scripts in new pages, but not in the tabs that are open.
  browser.permissions.onAdded.addListener(() => void updateAddedSites().then(replaceScripts));
  browser.permissions.onRemoved.addListener(() => void updateAddedSites());
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
  browser.runtime.onStartup.addListener(() => void updateAddedSites());
  void watchWorkingModes();
  void jobRunner.start().catch(warn);
  void catchUp(db);
}

/** The day of the last catching up: a busy worker is told neither of midnight nor of a clock that was set. */
let lastCaughtUp: Day | undefined;

/** Brings standings up to the calendar, offers and limits, some at a time: saves get through in between. */
async function catchUp(db: Database): Promise<void> {
  if ((await storeState(db).catch(warn))?.closed) return;
  lastCaughtUp = today();
  let judged = 0;
  try {
    const until = Date.now() + aloneAtOnce;
    for (let some = 1; some && Date.now() < until; judged += some)
      some = await catchUpStandings(db, { today: today() });
    if (Date.now() >= until) JobRunner.again();
  } catch (error) {
    warn(error);
  }
  await showWhatIsDue(db);
  if (judged) await broadcast({ type: 'contactsChanged' });
  await updateSearch(db);
  await cleanUpDaily(db, { now: Date.now(), today: today() }).catch(warn);
}

/** Our own pages see to themselves. */
async function changeLanguage(db: Database): Promise<void> {
  await Promise.all([makeMenus(), showBadge(db), broadcast({ type: 'languageChanged' })]).catch(warn);
  // The pill says who and what, too.
  await broadcast({ type: 'contactsChanged' });
}

async function hideOrShow(db: Database): Promise<void> {
  await Promise.all([
    ...[showBadge(db), setAlarm(db), clearNotification()].map((one) => one.catch(warn)),
    broadcast({ type: 'contactsChanged' }),
  ]);
}

async function showWhatIsDue(db: Database): Promise<void> {
  await Promise.all([showBadge(db), setAlarm(db), watchStore(db)].map((one) => one.catch(warn)));
}

const updateSearch = (db: Database) => updateSearchLines(db).catch(warn);

/** What follows a change is tried again after the next one: its failure must not stop anything else. */
function warn(error: unknown): undefined {
  console.warn('KnownFor could not follow a change yet', error);
  void noteError(browser.storage.local, 'worker', error);
}

/** Calls back once a burst of calls is over. */
function debounced(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, burstPause);
  };
}
