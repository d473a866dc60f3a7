/** The browser's own side panel as the second home of the panel: nothing is added to the page. */
import { liveQuery } from 'dexie';
import browser from 'webextension-polyfill';
import type { PanelServices } from '../../content/panel/panelHost';
import {
  type CommandMessage,
  type ContentMessage,
  type PageAnswer,
  sendCommand,
  sendQuery,
} from '../../messages/messages';
import { openReport } from '../../platform/openReport';
import type { Message } from '../../readers/reader';
import { surface } from '../panel';
import { keepOwnDraft } from '../shared/commandClient';
import { db } from '../shared/hooks/useLive';
import { followActiveTab } from './activeTab';

/** The tab whose person is shown. */
let tab: number | undefined;

const drafts = new Map<string, Promise<string>[]>();

const outside: PanelServices = {
  ask: (query, input) => sendQuery(browser.runtime, query, input),
  async save(message, field) {
    const kept = await Promise.all(drafts.get(field ?? '') ?? []);
    drafts.delete(field ?? '');
    return sendCommand(browser.runtime, { ...message, drafts: kept } as CommandMessage<typeof message.do>);
  },
  async storeDraft(field, { do: name, input }) {
    const key = keepOwnDraft(field, name, input);
    drafts.set(field, [...(drafts.get(field) ?? []), key]);
    await key;
  },
  // The page is asked; what is found in a thread is proposed here too.
  messages: async () =>
    tab === undefined
      ? []
      : ((await browser.tabs
          .sendMessage(tab, { tell: 'messages' } satisfies ContentMessage)
          .catch(() => [])) as Message[]),
  warnings: async () => {
    if (tab === undefined) return [];
    const answer = await browser.tabs.sendMessage(tab, { tell: 'who' } satisfies ContentMessage).catch(() => undefined);
    return (answer as PageAnswer | undefined)?.warnings ?? [];
  },
  openReport: () => void openReport(tab),
  close: () => window.close(),
  releaseFocus: () => (document.activeElement as HTMLElement | null)?.blur(),
};

/** Shows the person in this window's active tab, and keeps up with the database. */
export async function startSidePanel(): Promise<void> {
  surface.mount(document, outside);
  const { id } = await browser.windows.getCurrent();
  followActiveTab(id as number, (here) => {
    tab = here.tab;
    surface.show(here.seen, here.url);
  });
  liveQuery(() => db.log.orderBy('seq').last()).subscribe((change) => surface.contactsChanged(change?.contacts ?? []));
}
