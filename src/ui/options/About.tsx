import browser from 'webextension-polyfill';
import { t } from '../shared/text/t';

/** Which version this is, what is new in it, and where to turn when something is wrong. */
export function About() {
  return (
    <>
      <p>
        KnownFor {browser.runtime.getManifest().version}. {t('about_free')}
      </p>
      <p class="soft">{t('whats_new')}</p>
      <ul class="lines">
        <li>
          <a href="health.html">{t('health_title')}</a>
        </li>
        <li>
          <a href="welcome.html">{t('about_welcome')}</a>
        </li>
        <li>
          <a href="licences.txt">{t('about_licences')}</a>
        </li>
      </ul>
    </>
  );
}
