/** The number on the icon: on how many contacts a day that you set has come, or else how many don't know your offer. */
import browser from 'webextension-polyfill';
import { today } from '../domain/days';
import type { Database } from '../store/database';
import { contactCounts } from '../store/queries/contactCounts';
import { dueCount } from '../store/queries/due';
import { workerText } from './language';
import { badgeColours } from './pillColours';

const highestNumber = 99;

/** Shows the number; the tooltip says what it counts. */
export async function showBadge(db: Database): Promise<void> {
  const [{ flagged }, due] = await Promise.all([contactCounts(db), dueCount(db, today(), highestNumber + 1)]);
  const shown = due || flagged;
  const text = shown > highestNumber ? `${highestNumber}+` : shown ? String(shown) : '';
  const title = text && (await workerText())(due ? 'badge_due' : 'badge_untold', text);
  await browser.action.setBadgeBackgroundColor({ color: badgeColours.ground });
  await browser.action.setBadgeTextColor({ color: badgeColours.ink });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: title ? `KnownFor – ${title}` : 'KnownFor' });
}
