import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Realm, type Way, wayIn, wayKey, ways } from '../../domain/ways';
import { t } from './t';

/** The way in which KnownFor works on LinkedIn or in mail, changeable at any time. */
export function Ways({ realm }: { realm: Realm }) {
  const [way, setWay] = useState<Way>();
  const key = wayKey(realm);
  useEffect(() => void browser.storage.local.get(key).then((stored) => setWay(wayIn(stored, realm))), [key]);
  function choose(chosen: Way) {
    setWay(chosen);
    void browser.storage.local.set({ [key]: chosen });
  }
  return (
    <label>
      {t(`ways_${realm}`)}
      <select value={way ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value as Way)}>
        {!way && <option value="">{t('way_ask')}</option>}
        {ways
          // A mail page's title names a subject, not a person.
          .filter((name) => realm === 'linkedin' || name !== 'title')
          .map((name) => (
            <option value={name}>{t(`way_${name}`)}</option>
          ))}
      </select>
    </label>
  );
}
