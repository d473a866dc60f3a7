import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import { browser } from '../../../platform/browser';
import { type LostStore, lostStoreKey } from '../../../settings/keys';
import { formatDay } from '../text/dayText';
import { plural } from '../text/plural';
import { t } from '../text/t';
import './LostStoreNotice.css';

/** The notes are not where they were: how many there were, and when. On every surface, until the user has seen it. */
export function LostStoreNotice({ children }: { children?: ComponentChildren }) {
  const [lost, setLost] = useState<LostStore>();
  useLayoutEffect(() => {
    const { local } = browser.storage;
    const read = () => void local.get(lostStoreKey).then((all) => setLost(all[lostStoreKey] as LostStore | undefined));
    const onChanged = (changes: object) => lostStoreKey in changes && read();
    read();
    local.onChanged.addListener(onChanged);
    return () => local.onChanged.removeListener(onChanged);
  }, []);
  if (!lost) return null;
  return (
    <div class="lost-store" role="alert">
      <p>{plural('lost_store', lost.contacts, formatDay(lost.on, today()))}</p>
      <p>
        {children}{' '}
        <button type="button" class="small" onClick={() => void browser.storage.local.remove(lostStoreKey)}>
          {t('work_seen')}
        </button>
      </p>
    </div>
  );
}
