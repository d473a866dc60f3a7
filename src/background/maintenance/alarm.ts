/**
 * One alarm, for the soonest day on which something is due or a standing changes. It is set again after each change and
 * at each start: a closed browser, a sleeping worker or a changed clock makes it late, but never loses it.
 */

import browser from 'webextension-polyfill';
import { today } from '../../domain/days';
import type { Day } from '../../domain/model';
import { optionalApi } from '../../platform/optionalApi';
import { type LocalValues, lastNotifiedKey, notesHiddenKey, notifyKey } from '../../settings/keys';
import type { Database } from '../../store/database';
import { dueCount, nextDay } from '../../store/queries/due';
import { workerText } from '../workerTexts';

const alarmName = 'due';
/** Before this hour there are no notifications. */
const morning = 8;
/** Milliseconds. */
const hour = 3600 * 1000;
const farthest = 30 * 24 * hour;

/** Sets the alarm for what comes next; without anything to come there is none. */
export async function setAlarm(db: Database): Promise<void> {
  const when = await nextMoment(db);
  const set = await browser.alarms.get(alarmName);
  if (set && when && Math.abs(set.scheduledTime - when) < 1000) return;
  if (set && !when) await browser.alarms.clear(alarmName);
  if (when) browser.alarms.create(alarmName, { when });
}

async function nextMoment(db: Database): Promise<number | undefined> {
  const now = Date.now();
  const day = await nextDay(db, today());
  const moments = [
    ...(day ? [Math.max(momentOf(day, 0), now + hour)] : []),
    ...((await isToNotify(db)) ? [Math.max(momentOf(today(), morning), now + 1000)] : []),
  ];
  // A day in the year 9999 is looked at again in a month.
  return moments.length ? Math.min(...moments, now + farthest) : undefined;
}

/** A moment of a calendar day where the user is; a minute past the hour, when the clock has surely turned. */
function momentOf(day: Day, hours: number): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date, hours, 1).getTime();
}

/** While the notes are hidden somebody looks at the screen: what is due waits. */
async function isToNotify(db: Database): Promise<boolean> {
  const keys = [notifyKey, lastNotifiedKey, notesHiddenKey];
  const stored = (await browser.storage.local.get(keys)) as Partial<LocalValues>;
  if (!stored[notifyKey] || stored[notesHiddenKey] || stored[lastNotifiedKey] === today()) return false;
  return (await dueCount(db, today(), 1)) > 0;
}

/** Notifies once a day of what is due, where notifications are switched on. */
export async function notify(db: Database): Promise<void> {
  if (new Date().getHours() < morning || !(await isToNotify(db))) return;
  const notifications = await allowedNotifications();
  if (!notifications) return;
  await browser.storage.local.set({ [lastNotifiedKey]: today() });
  await notifications.create(alarmName, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: 'KnownFor',
    message: (await workerText())('badge_due', String(await dueCount(db, today(), 100))),
  });
}

/** Takes down a notification that counts somebody who is forgotten, or what is hidden now. */
export async function clearNotification(): Promise<void> {
  await (await allowedNotifications())?.clear(alarmName);
}

/** The browser's notifications, where it has them and the user has allowed them. */
async function allowedNotifications() {
  const isAllowed = await browser.permissions.contains({ permissions: ['notifications'] });
  return isAllowed ? optionalApi('notifications') : undefined;
}

/** Whether an alarm is ours. */
export const isDueAlarm = (alarm: { name: string }): boolean => alarm.name === alarmName;
