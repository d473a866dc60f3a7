/** The number on the icon: how many contacts don't know your offer. It is kept, never counted. */
import browser from 'webextension-polyfill';
import type { Database } from '../store/database';
import { counts } from '../store/queries';

const most = 99;

export async function showBadge(db: Database): Promise<void> {
  const { flagged } = await counts(db);
  const text = flagged > most ? `${most}+` : flagged ? String(flagged) : '';
  await browser.action.setBadgeBackgroundColor({ color: '#b4540a' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setBadgeText({ text });
}
