import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type MessageKey, t } from '../text/t';

/** Something that is off until it is switched on here; kept in storage.local under `name`. */
export function Switch({ name, label }: { name: string; label: MessageKey }) {
  const [isOn, setOn] = useState(false);
  useEffect(() => void browser.storage.local.get(name).then((stored) => setOn(!!stored[name])), []);
  function turn(on: boolean) {
    setOn(on);
    void browser.storage.local.set({ [name]: on });
  }
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      {t(label)}
    </label>
  );
}
