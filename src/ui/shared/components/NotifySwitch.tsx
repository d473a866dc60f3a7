import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { notifyKey } from '../../../settings/keys';
import { t } from '../text/t';

const permissions = ['notifications' as const];

/** The browser's own notifications: off until asked for, since the badge says it as well. */
export function NotifySwitch() {
  const [isOn, setOn] = useState(false);
  useEffect(() => void browser.storage.local.get(notifyKey).then((stored) => setOn(!!stored[notifyKey])), []);
  async function change(wanted: boolean) {
    // Asking for a permission works only at once in the click, before anything is awaited.
    const isGranted = wanted && (await browser.permissions.request({ permissions }));
    await browser.storage.local.set({ [notifyKey]: isGranted });
    setOn(isGranted);
  }
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => void change(currentTarget.checked)} />
      {t('notify_me')}
    </label>
  );
}
