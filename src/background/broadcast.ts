/** Messages to content scripts. */
import browser from 'webextension-polyfill';
import type { ContentMessage } from '../messages/toContent';

/** Sends a message to every open tab in which a content script may run; tabs without one don't answer. */
export async function broadcast(message: ContentMessage): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = origins.length ? await browser.tabs.query({ url: origins }) : [];
  await Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id as number, message)));
}
