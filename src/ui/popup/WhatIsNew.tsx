import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type LocalValues, updatedToKey } from '../../settings/keys';
import { t } from '../shared/text/t';

/** After an update, what is new, in one line: in the first popup that is opened, and in no other. */
export function WhatIsNew() {
  const [version, setVersion] = useState<string>();
  useEffect(() => void takeUpdate().then(setVersion), []);
  if (!version) return null;
  return (
    <p class="news small" role="note">
      {t('whats_new')}{' '}
      <a href="options.html#about" target="_blank" rel="noreferrer">
        {version}
      </a>
    </p>
  );
}

/** @returns the version of an update that was not told yet; from now on it is */
async function takeUpdate(): Promise<string | undefined> {
  const { [updatedToKey]: version } = (await browser.storage.local.get(updatedToKey)) as Partial<LocalValues>;
  if (version) await browser.storage.local.remove(updatedToKey);
  return version;
}
