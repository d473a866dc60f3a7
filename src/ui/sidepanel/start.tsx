/** The browser's own side panel as the second home of the panel: nothing is added to the page. */
import { liveQuery } from 'dexie';
import browser from 'webextension-polyfill';
import { type Answer, ask, type Doing, send, type Telling } from '../../commands/messages';
import { openReport } from '../../commands/report';
import type { Outside } from '../../content/shell';
import type { Message } from '../../readers/reader';
import { surface } from '../panel';
import { keep } from '../shared/doing';
import { db } from '../shared/live';
import { follow } from './follow';

/** The tab whose person is shown. */
let tab: number | undefined;

const drafts = new Map<string, Promise<string>[]>();

const outside: Outside = {
  ask: (query, input) => ask(browser.runtime, query, input),
  async save(message, field) {
    const kept = await Promise.all(drafts.get(field ?? '') ?? []);
    drafts.delete(field ?? '');
    return send(browser.runtime, { ...message, drafts: kept } as Doing<typeof message.do>);
  },
  async keep(field, { do: name, input }) {
    const key = keep(field, name, input);
    drafts.set(field, [...(drafts.get(field) ?? []), key]);
    await key;
  },
  // The page is asked; what is found in a thread is proposed here too.
  messages: async () =>
    tab === undefined
      ? []
      : ((await browser.tabs.sendMessage(tab, { tell: 'messages' } satisfies Telling).catch(() => [])) as Message[]),
  doubts: async () => {
    if (tab === undefined) return [];
    const answer = await browser.tabs.sendMessage(tab, { tell: 'who' } satisfies Telling).catch(() => undefined);
    return (answer as Answer | undefined)?.doubts ?? [];
  },
  report: () => void openReport(tab),
  aside: () => window.close(),
  leave: () => (document.activeElement as HTMLElement | null)?.blur(),
};

/** Shows the person in this window's active tab, and keeps up with the database. */
export async function startSidePanel(): Promise<void> {
  surface.mount(document, outside);
  const { id } = await browser.windows.getCurrent();
  follow(id as number, (here) => {
    tab = here.tab;
    surface.show(here.seen, here.url);
  });
  liveQuery(() => db.changes.orderBy('seq').last()).subscribe((change) => surface.changed(change?.contacts ?? []));
}
