/** The number on the icon: on how many contacts a day that you set has come, or else how many don't know your offer. */
import browser from 'webextension-polyfill';
import { today } from '../../domain/days';
import { notesHiddenKey } from '../../settings/keys';
import type { Database } from '../../store/database';
import { contactCounts } from '../../store/queries/contacts/contactCounts';
import { dueCount } from '../../store/queries/due';
import { workerText } from '../workerTexts';
import { badgeColours } from './pillPalette';

const highestNumber = 99;

/** Shows the number; the tooltip says what it counts. Both are hidden with the user's notes. */
export async function showBadge(db: Database): Promise<void> {
  const [{ flagged }, due] = await Promise.all([contactCounts(db), dueCount(db, today(), highestNumber + 1)]);
  const { [notesHiddenKey]: isHidden } = await browser.storage.local.get(notesHiddenKey);
  const shown = isHidden ? 0 : due || flagged;
  const text = shown > highestNumber ? `${highestNumber}+` : shown ? String(shown) : '';
  const title = text && (await workerText())(due ? 'badge_due' : 'badge_untold', text);
  await browser.action.setBadgeBackgroundColor({ color: badgeColours.ground });
  await browser.action.setBadgeTextColor({ color: badgeColours.ink });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: title ? `KnownFor – ${title}` : 'KnownFor' });
}
