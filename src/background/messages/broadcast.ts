/** Messages to content scripts. */
import browser from 'webextension-polyfill';
import type { ContentMessage } from '../../messages/contentMessages';

/**
 * Sends a message to every open tab in which a content script may run; tabs without one don't answer.
 * @param except a tab that knows already
 */
export async function broadcast(message: ContentMessage, except?: number): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = origins.length ? await browser.tabs.query({ url: origins }) : [];
  await Promise.allSettled(
    tabs.filter(({ id }) => id !== except).map(({ id }) => browser.tabs.sendMessage(id as number, message)),
  );
}
