import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { automatic } from '../../domain/switches';
import { t } from '../shared/t';

/** Whether mentions in the user's own messages are noted without asking: only if that is switched on here. */
export function Mentions() {
  const [isOn, setOn] = useState(false);
  useEffect(() => void browser.storage.local.get(automatic).then((stored) => setOn(!!stored[automatic])), []);
  function turn(on: boolean) {
    setOn(on);
    void browser.storage.local.set({ [automatic]: on });
  }
  return (
    <section>
      <h2>{t('mentions_title')}</h2>
      <label class="check">
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
        {t('mentions_auto')}
      </label>
      <p class="soft small">{t('mentions_auto_help')}</p>
    </section>
  );
}
