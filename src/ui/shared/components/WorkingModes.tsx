import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { workingModeKey } from '../../../settings/keys';
import { type SiteGroup, type WorkingMode, workingModes } from '../../../settings/workingMode';
import { chosenModeIn } from '../../../settings/workingModeIn';
import { t } from '../text/t';

/** A field for how KnownFor works on LinkedIn or in mail. */
export function WorkingModes({ siteGroup }: { siteGroup: SiteGroup }) {
  const [mode, setMode] = useState<WorkingMode>();
  const key = workingModeKey(siteGroup);
  useEffect(
    () => void browser.storage.local.get(key).then((stored) => setMode(chosenModeIn(stored, siteGroup))),
    [key],
  );
  function choose(chosen: WorkingMode) {
    setMode(chosen);
    void browser.storage.local.set({ [key]: chosen });
  }
  return (
    <label>
      {t(`ways_${siteGroup}`)}
      <select value={mode ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value as WorkingMode)}>
        {!mode && <option value="">{t('way_ask')}</option>}
        {workingModes
          // A mail page's title names a subject, not a person.
          .filter((name) => siteGroup === 'linkedin' || name !== 'title')
          .map((name) => (
            <option value={name}>{t(`way_${name}`)}</option>
          ))}
      </select>
    </label>
  );
}
