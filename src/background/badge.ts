/** The number on the icon: how many days of your own making have come, or else how many contacts don't know your offer. The tooltip says which. */
import browser from 'webextension-polyfill';
import { today } from '../domain/days';
import { brandColours } from '../platform/colours';
import type { Database } from '../store/database';
import { contactCounts, dueCount } from '../store/queries/queries';

const most = 99;

export async function showBadge(db: Database): Promise<void> {
  const [{ flagged }, due] = await Promise.all([contactCounts(db), dueCount(db, today(), most + 1)]);
  const shown = due || flagged;
  const text = shown > most ? `${most}+` : shown ? String(shown) : '';
  const title = text && browser.i18n.getMessage(due ? 'badge_due' : 'badge_untold', text);
  await browser.action.setBadgeBackgroundColor({ color: due ? brandColours.green : brandColours.amber });
  await browser.action.setBadgeTextColor({ color: brandColours.onGreen });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: title ? `KnownFor – ${title}` : 'KnownFor' });
}
