import { useEffect, useState } from 'preact/hooks';
import { requestPersistentStorage } from '../shared/persistentStorage';
import { t } from '../shared/text/t';

/** Where the notes are, and whether the browser may delete them when the disk is full. */
export function StorageStatus() {
  const [isKept, setKept] = useState<boolean>();
  const ask = () => void requestPersistentStorage().then(setKept, () => setKept(false));
  useEffect(ask, []);
  return (
    <section>
      <h3>{t('storage_title')}</h3>
      <p>{t('storage_where')}</p>
      <p role="status">{isKept !== undefined && t(isKept ? 'storage_kept' : 'storage_evictable')}</p>
      {isKept === false && (
        <button type="button" onClick={ask}>
          {t('storage_ask')}
        </button>
      )}
    </section>
  );
}
