import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { addedPatterns, addedSitesIn, isPatternWithin, patternHost } from '../../settings/addedSites';
import { addedSiteKey } from '../../settings/keys';
import { Icon } from '../shared/components/Icon';
import { binIcon } from '../shared/icons';
import { t } from '../shared/text/t';
import './SiteList.css';

/** Where KnownFor runs: its own sites and those the user added, including those that have lost access. */
export function SiteList() {
  const [{ origins, remembered }, set] = useState<SiteAccess>({ remembered: [] });
  useEffect(() => {
    const read = () => void readSiteAccess().then(set);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    browser.storage.local.onChanged.addListener(read);
  }, []);
  if (!origins) return null;
  const own = (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
  const isOpen = (pattern: string) =>
    origins.some((origin) => isPatternWithin(origin, pattern) || isPatternWithin(pattern, origin));
  const added = new Set([...addedPatterns(origins, own), ...remembered]);
  return (
    <section>
      <h3>{t('sites')}</h3>
      <p class="soft">{t('sites_help')}</p>
      <ul class="lines sites">
        {own.map((pattern) => (
          <SiteLine key={pattern} pattern={pattern} isOpen={isOpen(pattern)} />
        ))}
        {[...added].map((pattern) => (
          <SiteLine key={pattern} pattern={pattern} isOpen={isOpen(pattern)} remove={() => void removeSite(pattern)} />
        ))}
      </ul>
    </section>
  );
}

function SiteLine({ pattern, isOpen, remove }: { pattern: string; isOpen: boolean; remove?(): void }) {
  const host = patternHost(pattern);
  return (
    <li>
      <span class="grow">{host}</span>
      {!isOpen && (
        <>
          <span class="soft">{t('no_access')}</span>
          <button
            type="button"
            aria-label={t('give_access_to', host)}
            onClick={() => void browser.permissions.request({ origins: [pattern] })}
          >
            {t('give_access')}
          </button>
        </>
      )}
      {remove && (
        <button
          type="button"
          class="icon quiet"
          aria-label={t('remove_site', host)}
          title={t('remove')}
          onClick={remove}
        >
          <Icon path={binIcon} small />
        </button>
      )}
    </li>
  );
}

interface SiteAccess {
  /** The patterns with access now; undefined until they are read. */
  origins?: string[];
  /** The sites that the user added. */
  remembered: string[];
}

async function readSiteAccess(): Promise<SiteAccess> {
  const [{ origins = [] }, stored] = await Promise.all([browser.permissions.getAll(), browser.storage.local.get(null)]);
  return { origins, remembered: addedSitesIn(stored) };
}

/** Removes a site and its access; it is no longer listed as one that lost access. */
async function removeSite(pattern: string): Promise<void> {
  await browser.storage.local.remove(addedSiteKey(pattern));
  await browser.permissions.remove({ origins: [pattern] });
}
