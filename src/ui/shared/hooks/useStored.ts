import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** All of storage.local that a key holds, followed live; undefined until it is read. */
export function useStored<Value>(key: string): { isRead: boolean; value: Value | undefined } {
  const [stored, setStored] = useState<{ value: Value | undefined }>();
  // Read at once: a page that is behind would wait for its first frame.
  useLayoutEffect(() => {
    const read = () =>
      void browser.storage.local.get(key).then((all) => setStored({ value: all[key] as Value | undefined }));
    const onChanged = (changes: Record<string, unknown>) => key in changes && read();
    read();
    browser.storage.local.onChanged.addListener(onChanged);
    return () => browser.storage.local.onChanged.removeListener(onChanged);
  }, [key]);
  return { isRead: !!stored, value: stored?.value };
}
