import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t } from '../shared/t';

/** Where KnownFor runs: its own sites, and those the user added. */
export function Sites() {
  const [origins, setOrigins] = useState<string[]>([]);
  const own = (browser.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [];
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then((all) => setOrigins(all.origins ?? []));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
  }, []);
  const added = origins.filter((origin) => !own.includes(origin));
  return (
    <section>
      <h2>{t('sites')}</h2>
      <p class="soft">{t('sites_help')}</p>
      <ul class="lines">
        {[...new Set(own.map(hostOf))].map((host) => (
          <li key={host}>{host}</li>
        ))}
        {added.map((origin) => (
          <li key={origin}>
            {hostOf(origin)}
            <button
              type="button"
              class="quiet"
              aria-label={t('remove_site', hostOf(origin))}
              onClick={() => void browser.permissions.remove({ origins: [origin] })}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const hostOf = (pattern: string) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');
