/** The worker: listens, executes, answers. Everything it knows is in the database; it may be gone at any moment. */
import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { today } from '../domain/days';
import type { Day } from '../domain/model';
import { Database } from '../store/database';
import { updateSearchLines } from '../store/search/searchLines';
import { catchUpStandings } from '../store/write/standings';
import { isDueAlarm, notify, setAlarm } from './alarm';
import { showBadge } from './badge';
import { broadcast, forwardShortcut, watchWorkingModes } from './broadcast';
import { ChangedContacts } from './changedContacts';
import { Leftovers } from './drafts';
import { Execute, senderOf } from './execute';
import { followMenu, makeMenus } from './menus';
import { openSmallWindow } from './openPage';
import { answerQuery } from './queries';
import { followPermissions, replaceScripts } from './sites';

/** How long (ms) after a change other tabs, badge, alarm and search follow: they must not stand in the way of the next one. */
const breath = 200;

/** After these, everybody's standing may be another. */
const movesAll = new Set(['offer', 'limit', 'import', 'undo']);

/** Sets the worker up; listeners are there before anything is awaited, or the event that woke it would be lost. */
export function startWorker(): void {
  const db = new Database();
  const news = new ChangedContacts();
  const follow = afterwards(() => {
    void broadcast({ tell: 'changed', contacts: news.take() });
    void followDays(db);
    void followed(db);
  });
  const execute = new Execute(db, ({ contacts, name }) => {
    news.add(contacts);
    follow();
    if (movesAll.has(name) || settledOn !== today()) void settle(db);
  });
  const leftovers = new Leftovers(db, execute);

  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
    if (typeof message !== 'object' || message === null) return undefined;
    const { ask } = message as { ask?: unknown };
    // Firefox cuts a page off before it can send what was typed last: it belongs to what is looked at next.
    if (ask === 'pageController' || ask === 'awake') leftovers.again();
    if (ask === 'look') await leftovers.done;
    if ('ask' in message) return answerQuery(db, message, sender);
    const saved = leftovers.hold(message);
    await leftovers.done;
    return execute.message(message, senderOf(sender)).finally(saved);
  });
  browser.tabs.onRemoved.addListener(() => leftovers.afterClosing());
  browser.commands.onCommand.addListener(
    (name, tab) => void (name === 'capture' ? openSmallWindow('popup.html?capture') : forwardShortcut(name, tab)),
  );
  browser.alarms.onAlarm.addListener((alarm) => void (isDueAlarm(alarm) && settle(db).then(() => notify(db))));
  browser.storage.local.onChanged.addListener((changes) => void ('notify' in changes && setAlarm(db)));
  browser.contextMenus.onClicked.addListener((click) => void followMenu(click));
  // Sites of ours that may be read again: their scripts stand ready, but not in the tabs that are open.
  browser.permissions.onAdded.addListener(() => void followPermissions().then(replaceScripts));
  browser.permissions.onRemoved.addListener(() => void followPermissions());
  browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
  browser.runtime.onStartup.addListener(() => void followPermissions());
  void watchWorkingModes();
  void settle(db);
}

async function welcome(reason: string): Promise<void> {
  await Promise.all([followPermissions(), makeMenus()]);
  if (reason === 'install') await browser.runtime.openOptionsPage();
  // Scripts of the old version are cut off from us; Firefox replaces them by itself.
  else if (reason === 'update' && !isFirefox()) await replaceScripts();
}

/** The day that was last followed: a worker that is kept busy sees neither a midnight nor a clock that is set. */
let settledOn: Day | undefined;

/** Follows the calendar and the offers, a chunk at a time, so that saves get through in between. */
async function settle(db: Database): Promise<void> {
  settledOn = today();
  let moved = 0;
  try {
    for (let some = 1; some; moved += some) some = await catchUpStandings(db, { today: today() });
  } catch (error) {
    later(error);
  }
  await followDays(db);
  if (moved) await broadcast({ tell: 'changed', contacts: [] });
  await followed(db);
}

/** What is shown and waited for follows the calendar and every change. */
async function followDays(db: Database): Promise<void> {
  await Promise.all([showBadge(db).catch(later), setAlarm(db).catch(later)]);
}

/** What search looks through follows every change. */
const followed = (db: Database) => updateSearchLines(db).catch(later);

/** What only follows is tried again after the next change: it must keep nothing else from being done. */
const later = (error: unknown) => console.warn('KnownFor could not follow a change yet', error);

/** Does something once a burst of calls is over. */
function afterwards(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, breath);
  };
}

const isFirefox = () => browser.runtime.getURL('').startsWith('moz-');
