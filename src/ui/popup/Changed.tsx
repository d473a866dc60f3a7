import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Answer } from '../../commands/messages';
import { t } from '../shared/t';

/** "This page has changed": where its readers miss what they know, quietly, with the offer of a report. */
export function Changed() {
  const [tab, setTab] = useState<number>();
  useEffect(() => void doubtful().then(setTab), []);
  if (tab === undefined) return null;
  async function report() {
    await browser.tabs.create({ url: browser.runtime.getURL(`skeleton.html?tab=${tab}`) });
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
async function doubtful(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  try {
    const answer = (await browser.tabs.sendMessage(tab?.id as number, { tell: 'who' })) as Answer | undefined;
    return answer?.doubts?.length ? tab?.id : undefined;
  } catch {
    return undefined;
  }
}
