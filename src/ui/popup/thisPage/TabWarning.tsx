import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { hasLastingWarnings } from '../../../content/pageWarnings';
import { askTab } from '../../../messages/askTab';
import { openReport } from '../../../platform/openReport';
import { t } from '../../shared/text/t';

/** Milliseconds that a page gets to load its content. */
const msToFill = 1000;

/** What the readers call a page whose words are no longer its own (`readPage.ts`). */
const translated = /translated/;

/** "This page has changed", where its readers miss something they expect; with a button for the report. */
export function TabWarning() {
  const [tab, setTab] = useState<DoubtfulTab>();
  useEffect(() => void doubtfulTab().then(setTab), []);
  if (!tab) return null;
  if (tab.warnings.some((warning) => translated.test(warning)))
    return <p class="small soft page-changed">{t('page_translated')}</p>;
  async function report() {
    await openReport(tab?.id);
    window.close();
  }
  return (
    <p class="small soft page-changed">
      {t('page_changed')}{' '}
      <button type="button" class="quiet small" onClick={() => void report()}>
        {t('report_page')}
      </button>
    </p>
  );
}

interface DoubtfulTab {
  id: number | undefined;
  warnings: string[];
}

/** The current tab, if its page lacks something that the readers expect. */
async function doubtfulTab(): Promise<DoubtfulTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const doubts = async () => {
    const answer = await askTab(browser.tabs, tab?.id, { type: 'whoIsHere' });
    return answer?.warnings ?? [];
  };
  // A page that is still loading looks the same at first.
  const warnings = await doubts();
  const isPageIncomplete = warnings.length && (await hasLastingWarnings(doubts, msToFill));
  return isPageIncomplete ? { id: tab?.id, warnings } : undefined;
}
