/** Whether the browser may delete the database to make room: it holds the only copy of what the user wrote. */
import browser from 'webextension-polyfill';

/**
 * Asks for persistent storage, where asking helps.
 * @returns whether the database is safe from eviction. Firefox grants `persist()` to extensions with
 *   `unlimitedStorage`. Chromium refuses it to every extension, and exempts those with that permission.
 */
export async function requestPersistentStorage(): Promise<boolean> {
  if ((await navigator.storage.persisted()) || (await navigator.storage.persist())) return true;
  const isFirefox = browser.runtime.getURL('').startsWith('moz-');
  const { permissions = [] } = await browser.permissions.getAll();
  return !isFirefox && permissions.includes('unlimitedStorage' as (typeof permissions)[number]);
}
