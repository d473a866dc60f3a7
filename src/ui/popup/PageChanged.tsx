import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { hasLastingWarnings } from '../../content/pageWarnings';
import type { PageAnswer } from '../../messages/messages';
import { openReport } from '../../platform/openReport';
import { t } from '../shared/text/t';

/** Milliseconds that a page gets to fill. */
const fill = 1000;

/** "This page has changed": where its readers miss what they know, quietly, with the offer of a report. */
export function PageChanged() {
  const [tab, setTab] = useState<number>();
  useEffect(() => void changedTab().then(setTab), []);
  if (tab === undefined) return null;
  async function report() {
    await openReport(tab);
    window.close();
  }
  return (
    <p class="small soft">
      {t('page_changed')}{' '}
      <button type="button" class="quiet small" onClick={() => void report()}>
        {t('report_page')}
      </button>
    </p>
  );
}

/** The current tab, if its page is not as the readers know it. */
async function changedTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const warnings = async () => {
    const answer = await browser.tabs.sendMessage(tab?.id as number, { tell: 'who' }).catch(() => undefined);
    return (answer as PageAnswer | undefined)?.warnings ?? [];
  };
  // A page that is only half there looks the same at first.
  const isChanged = (await warnings()).length && (await hasLastingWarnings(warnings, fill));
  return isChanged ? tab?.id : undefined;
}
