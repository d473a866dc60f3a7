import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../../shared/text/t';
import { accessTo } from './siteAccess';
import type { TabOnScreen } from './useCurrentTab';

/** A site that isn't read: its button. Access can only be asked for in a click on one of our own pages. */
export function TabAccess({ tab: { url, known = [] } }: { tab: TabOnScreen }) {
  const [isGranted, setGranted] = useState(false);
  if (!url || !/^https?:/.test(url)) return <p class="soft nobody">{t('nobody_here')}</p>;
  const { hostname } = new URL(url);
  const { origins, isGone } = accessTo(new URL(url), known);
  if (isGranted)
    return (
      <p role="status" class="nobody">
        {t('access_given', hostname)}
      </p>
    );
  return (
    <section class="first-card">
      <h2>{t(isGone ? 'access_gone_title' : 'use_here_title')}</h2>
      <p>{t(isGone ? 'access_gone' : 'use_here_hint', hostname)}</p>
      <button type="button" class="main" onClick={() => void browser.permissions.request({ origins }).then(setGranted)}>
        {t(isGone ? 'give_access' : 'use_here')}
      </button>
    </section>
  );
}
