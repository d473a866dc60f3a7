/** Keys of one letter: who speaks to the computer, or hits a key by chance, can switch them off (WCAG 2.1.4). */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type LocalValues, noSingleKeysKey } from '../../../settings/keys';

/** Whether they are on; they are until the setting is read. */
export function useSingleKeys(): boolean {
  const [isOn, setOn] = useState(true);
  useEffect(() => {
    const follow = async () => {
      const stored = (await browser.storage.local.get(noSingleKeysKey)) as Partial<LocalValues>;
      setOn(!stored[noSingleKeysKey]);
    };
    const onChanged = (changes: object) => void (noSingleKeysKey in changes && follow());
    void follow();
    browser.storage.onChanged.addListener(onChanged);
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
  return isOn;
}
