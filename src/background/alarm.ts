/**
 * One alarm, for the soonest day on which something is due or a standing turns. It is set anew after each change and at
 * each start, so that a closed browser, a sleeping worker or a changed clock only makes it late, never lost.
 */
import browser from 'webextension-polyfill';
import { today } from '../domain/days';
import type { Day } from '../domain/model';
import type { Database } from '../store/database';
import { dueCount, nextDay } from '../store/queries/queries';

const name = 'due';
/** Nobody is told anything before this hour. */
const morning = 8;
const farthest = 30 * 24 * 3600 * 1000;
const hour = 3600 * 1000;

/** Sets the alarm for what comes next; without anything to come there is none. */
export async function setAlarm(db: Database): Promise<void> {
  const when = await nextMoment(db);
  const set = await browser.alarms.get(name);
  if (set && when && Math.abs(set.scheduledTime - when) < 1000) return;
  if (set && !when) await browser.alarms.clear(name);
  if (when) browser.alarms.create(name, { when });
}

async function nextMoment(db: Database): Promise<number | undefined> {
  const now = Date.now();
  const day = await nextDay(db, today());
  const moments = [
    ...(day ? [Math.max(momentOf(day, 0), now + hour)] : []),
    ...((await isToTell(db)) ? [Math.max(momentOf(today(), morning), now + 1000)] : []),
  ];
  // A day in the year 9999 is looked at again in a month.
  return moments.length ? Math.min(...moments, now + farthest) : undefined;
}

/** A moment of a calendar day where the user is; a minute past the hour, when the clock has surely turned. */
function momentOf(day: Day, hours: number): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, hours, 1).getTime();
}

interface Told {
  notify?: boolean;
  /** The day of the last notification: one a day is enough. */
  notified?: Day;
}

async function isToTell(db: Database): Promise<boolean> {
  const { notify, notified } = (await browser.storage.local.get(['notify', 'notified'])) as Told;
  return !!notify && notified !== today() && (await dueCount(db, today(), 1)) > 0;
}

/** Tells once a day what is due, to those who asked for it. */
export async function notify(db: Database): Promise<void> {
  if (new Date().getHours() < morning || !(await isToTell(db))) return;
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.storage.local.set({ notified: today() });
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: 'KnownFor',
    message: browser.i18n.getMessage('badge_due', String(await dueCount(db, today(), 100))),
  });
}

/** Whether an alarm is ours. */
export const isDueAlarm = (alarm: { name: string }): boolean => alarm.name === name;
