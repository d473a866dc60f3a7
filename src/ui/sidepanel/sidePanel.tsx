/** The browser's own side panel as the second home of the panel: nothing is added to the page. */

import { liveQuery } from 'dexie';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { PanelServices } from '../../content/panel/panelHost';
import { askTab } from '../../messages/askTab';
import { sendCommand, sendQuery } from '../../messages/send';
import { openReport } from '../../platform/openReport';
import { optionalApi } from '../../platform/optionalApi';
import { subjectPerson } from '../../readers/reader';
import { notesHiddenKey } from '../../settings/keys';
import { panelSurface } from '../panel/panelSurface';
import { NotesGate } from '../shared/components/NotesGate';
import { db } from '../shared/hooks/useLive';
import { followLanguage } from '../shared/text/followLanguage';
import { dropOwnDraft, ownKey, storeOwnDraft } from '../shared/typing/ownDraftStore';
import { followActiveTab } from './activeTab';
import { NobodyHere } from './NobodyHere';

/** The tab whose person is shown. */
let shownTab: number | undefined;

const sidePanelServices: PanelServices = {
  ask: (query, input) => sendQuery(browser.runtime, query, input),
  save: (message, field) => sendCommand(browser.runtime, { ...message, ...(field && { draft: ownKey(field) }) }),
  loadParts: () => import('../panel/onDemand/panelParts'),
  storeDraft: storeOwnDraft,
  dropDraft: dropOwnDraft,
  // The page is asked; what is found in a thread is proposed here too.
  messages: async () => (await askTab(browser.tabs, shownTab, { type: 'messagesHere' })) ?? [],
  warnings: async () => (await askTab(browser.tabs, shownTab, { type: 'whoIsHere' }))?.warnings ?? [],
  openReport: () => void openReport(shownTab),
  close: () => window.close(),
  releaseFocus: () => (document.activeElement as HTMLElement | null)?.blur(),
};

/** Shows the person in this window's active tab, and keeps up with the database. */
export async function startSidePanel(): Promise<void> {
  let draw = () => panelSurface.mount(document, sidePanelServices);
  await followLanguage(() => draw());
  // After the panel's own, which draws what is before it only.
  const below = document.createElement('div');
  document.body.append(below);
  const window = await optionalApi('windows')?.getCurrent();
  let tab: { id?: number; url: string } | undefined;
  let languages = 0;
  const drawBelow = () =>
    render(<NotesGate>{tab && <NobodyHere key={languages} tab={tab} onMended={lookAgain} />}</NotesGate>, below);
  draw = () => {
    languages++;
    panelSurface.languageChanged();
    drawBelow();
  };
  const lookAgain = followActiveTab(window?.id ?? 0, (here) => {
    shownTab = here.tab;
    panelSurface.show(here.seen, here.url);
    tab = subjectPerson(here.seen) ? undefined : { id: here.tab, url: here.url };
    drawBelow();
  });
  browser.storage.local.onChanged.addListener(
    (changes) => void (notesHiddenKey in changes && panelSurface.contactsChanged([])),
  );
  liveQuery(() => db.log.orderBy('seq').last()).subscribe((change) =>
    panelSurface.contactsChanged(change?.contacts ?? []),
  );
}
