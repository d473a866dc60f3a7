import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { shortcutText } from '../shared/text/shortcutText';
import { t } from '../shared/text/t';

/** The shortcuts that the browser has granted: it can refuse a suggested key without saying it. */
export function ShortcutList() {
  const [keys, setKeys] = useState<Commands.Command[]>([]);
  useEffect(() => void browser.commands.getAll().then(setKeys), []);
  return (
    <section>
      <h2>{t('keys')}</h2>
      <p class="soft">{t('keys_help')}</p>
      <ul class="lines">
        {keys
          .filter(({ name }) => shortcutText(name))
          .map(({ name, shortcut }) => (
            <li key={name}>
              {shortcutText(name)}
              {shortcut ? <kbd>{shortcut}</kbd> : <span class="wrong">{t('no_key')}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
}
