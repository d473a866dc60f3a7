import { openSidePanel } from '../../../platform/openSidePanel';
import { siteGroupAt } from '../../../settings/workingMode';
import { SiteAccessCard } from '../../shared/access/SiteAccessCard';
import { WorkingModes } from '../../shared/components/WorkingModes';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';
import { PersonOnTab } from './PersonOnTab';
import { subjectOn, type TabOnScreen } from './useCurrentTab';
import './ThisPage.css';

/** The person on the current tab; or, where KnownFor doesn't run, a button to allow it. */
export function ThisPage({ tab, lastAction }: { tab: TabOnScreen; lastAction: LastAction }) {
  const person = subjectOn(tab);
  return (
    <section class="this-page" aria-label={t('on_this_page')}>
      {tab.access ? (
        <SiteAccessCard access={tab.access} />
      ) : person ? (
        <PersonOnTab {...{ person, tab, lastAction }} />
      ) : (
        <p class="soft nobody">{t('nobody_here')}</p>
      )}
      {!tab.access && tab.url && /^https?:/.test(tab.url) && <ModeOnTab url={tab.url} windowId={tab.windowId} />}
    </section>
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
        <WorkingModes siteGroup={siteGroupAt(url)} />
      </div>
      <button type="button" onClick={() => void open()}>
        {t('open_side')}
      </button>
    </div>
  );
}
