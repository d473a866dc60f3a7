import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { today } from '../../../domain/days';
import { askTab } from '../../../messages/askTab';
import { openSidePanel } from '../../../platform/openSidePanel';
import type { Person, Seen } from '../../../readers/reader';
import { addedSitesIn, sitePattern } from '../../../settings/addedSites';
import { siteGroupAt } from '../../../settings/workingMode';
import { contactView } from '../../../store/queries/contactView';
import { readLimits } from '../../../store/queries/limitsInUse';
import type { LastAction } from '../../shared/components/LastAction';
import { WhyReasons } from '../../shared/components/WhyReasons';
import { WorkingModes } from '../../shared/components/WorkingModes';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { PersonRow } from '../person/PersonRow';
import { accessTo } from './siteAccess';
import './CurrentTab.css';

interface TabOnScreen {
  id?: number;
  url?: string;
  seen?: Seen;
  /** Whether KnownFor has access to it. */
  isRead: boolean;
  /** Without access: the sites to which there was access once. */
  known?: string[];
  windowId?: number;
}

/** The current tab, once it is known. */
export function useCurrentTab(): TabOnScreen | undefined {
  const [tab, setTab] = useState<TabOnScreen>();
  useEffect(() => void readCurrentTab().then(setTab), []);
  return tab;
}

const subjectOn = ({ seen }: TabOnScreen) => seen?.people.find(({ role }) => role === 'subject');

/** Whether the page comes first in the popup: there is a person on it, or access to it was taken away. */
export const isTabUrgent = (tab: TabOnScreen): boolean =>
  !!subjectOn(tab) || (!tab.isRead && !!tab.url && accessTo(new URL(tab.url), tab.known ?? []).isGone);

/** The person on the current tab; or, where KnownFor doesn't run, a button to allow it. */
export function CurrentTab({ tab, lastAction }: { tab: TabOnScreen; lastAction: LastAction }) {
  const person = subjectOn(tab);
  return (
    <section aria-labelledby="here">
      <h2 id="here">{t('on_this_page')}</h2>
      {person ? (
        <PersonOnTab {...{ person, tab, lastAction }} />
      ) : tab.isRead ? (
        <p class="soft">{t('nobody_here')}</p>
      ) : (
        <TabAccess tab={tab} />
      )}
      {tab.isRead && tab.url && <ModeOnTab url={tab.url} windowId={tab.windowId} />}
    </section>
  );
}

async function readCurrentTab(): Promise<TabOnScreen> {
  const [{ id, url = '', windowId } = {} as Tabs.Tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const isRead = /^https?:/.test(url) && (await browser.permissions.contains({ origins: [sitePattern(new URL(url))] }));
  if (!isRead) return { id, url, windowId, isRead, known: await knownSites() };
  // On a page that can hold nobody our script doesn't even listen.
  const answer = await askTab(browser.tabs, id, { type: 'whoIsHere' });
  return { id, url, windowId, isRead, seen: answer?.seen };
}

/** Sites to which there was access once: our own, and those that the user added. */
async function knownSites(): Promise<string[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return [...own, ...addedSitesIn(await browser.storage.local.get(null))];
}

/** The person, with what can be done here; the panel has the rest. */
function PersonOnTab({ person, tab, lastAction }: { person: Person; tab: TabOnScreen; lastAction: LastAction }) {
  const { value } = useLive(async () => {
    const seen = await contactView(db, person, today(), await readLimits(db));
    return { ...seen, row: seen.id ? await db.contacts.get(seen.id) : undefined };
  }, [person]);
  const offers = value?.offers.filter(({ id }) => value.standing.concerns.includes(id)) ?? [];
  const who = value?.id ? { contact: value.id } : { person, page: tab.url };
  async function show() {
    await askTab(browser.tabs, tab.id, { type: 'shortcut', name: 'open-panel' });
    window.close();
  }
  const knows = offers.map(({ id, name }) => {
    const { knows } = value!.standing.offers[id]!;
    const says = t(knows ? 'knows_offer' : 'does_not_know_offer', name);
    return (
      <div key={id}>
        <p class={knows ? 'small knows' : 'small not'}>{says}</p>
        <WhyReasons reasons={value!.why.offers[id] ?? []} of={says} context={{ offers, now: today() }} />
      </div>
    );
  });
  const buttons = (
    <div class="buttons">
      {offers.some(({ id }) => !value!.standing.offers[id]!.knows) && (
        <button
          type="button"
          class="tell"
          data-key="t"
          onClick={() => void lastAction.run('told', { who }, t('told_whom', person.name))}
        >
          {t('i_told_them')}
        </button>
      )}
      <button type="button" onClick={() => void show()}>
        {t('open_panel_here')}
      </button>
    </div>
  );
  if (value?.row)
    return (
      // biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets
      <ul role="list" aria-labelledby="here">
        <PersonRow contact={value.row} lastAction={lastAction}>
          {knows}
          {buttons}
        </PersonRow>
      </ul>
    );
  return (
    <div class="person">
      <div class="grow">
        <strong class="name" dir="auto">
          {person.name}
        </strong>
        {knows}
        {buttons}
      </div>
    </div>
  );
}

/** How KnownFor works on this site. Firefox opens its sidebar only on a click in the popup itself. */
function ModeOnTab({ url, windowId }: { url: string; windowId?: number }) {
  async function open() {
    await openSidePanel(windowId);
    window.close();
  }
  return (
    <div class="row mode">
      <div class="grow">
        <WorkingModes realm={siteGroupAt(url)} />
      </div>
      <button type="button" onClick={() => void open()}>
        {t('open_side')}
      </button>
    </div>
  );
}

/** Access can only be asked for in a click on one of our own pages. */
function TabAccess({ tab: { url, known = [] } }: { tab: TabOnScreen }) {
  const [isGranted, setGranted] = useState(false);
  if (!url || !/^https?:/.test(url)) return <p class="soft">{t('nobody_here')}</p>;
  const { hostname } = new URL(url);
  const { origins, isGone } = accessTo(new URL(url), known);
  if (isGranted) return <p>{t('access_given', hostname)}</p>;
  return (
    <>
      <p class="small soft">{t(isGone ? 'access_gone' : 'use_here_hint', hostname)}</p>
      <button type="button" onClick={() => void browser.permissions.request({ origins }).then(setGranted)}>
        {t(isGone ? 'give_access' : 'use_here')}
      </button>
    </>
  );
}
