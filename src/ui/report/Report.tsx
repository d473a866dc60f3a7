import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { SharedWorld } from '../../content/sharedWorld';
import { askTab } from '../../messages/askTab';
import { t } from '../shared/text/t';
import './Report.css';

/** The report of a page, without any personal data: shown in full before the user saves it. Nothing is sent. */
export function Report({ tab }: { tab: number }) {
  const [report, setReport] = useState<string | null>();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => void reportOn(tab).then(setReport, () => setReport(null)), [tab]);
  if (report === undefined) return null;
  return (
    <main>
      <h1>{t('report_page_title')}</h1>
      {report === null ? (
        <p role="alert">{t('report_page_gone')}</p>
      ) : (
        <>
          <p>{t('report_page_help')}</p>
          <p class="row">
            <a
              class="button main"
              download="page.txt"
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(report)}`}
            >
              {t('report_page_save')}
            </a>
            <button
              type="button"
              onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
            >
              {t('report_page_copy')}
            </button>
            <span role="status">{isCopied && t('report_page_copied')}</span>
          </p>
          <textarea readOnly aria-label={t('report_page_title')} value={report} />
        </>
      )}
    </main>
  );
}

async function reportOn(tab: number): Promise<string | null> {
  const page = await askTab(browser.tabs, tab, { type: 'whoIsHere' });
  if (!page) return null;
  const target = { tabId: tab };
  await browser.scripting.executeScript({ target, files: ['pageReport.js'] });
  // Runs in the page, where nothing of this file is: the symbol of content/sharedWorld.ts.
  const func = () => (globalThis as { [key: symbol]: SharedWorld | undefined })[Symbol.for('KnownFor')]?.pageReport?.();
  const [report] = await browser.scripting.executeScript({ target, func });
  return report?.result ? [...page.warnings, '', report.result].join('\n') : null;
}
