import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import { optionalApi } from '../../platform/optionalApi';
import { noSingleKeysKey } from '../../settings/keys';
import { Switch } from '../shared/components/Switch';
import { shortcutText } from '../shared/text/shortcutText';
import { t } from '../shared/text/t';

/** The shortcuts that the browser has granted: it can refuse a suggested key without saying it. */
export function ShortcutList() {
  const [keys, setKeys] = useState<Commands.Command[]>([]);
  useEffect(() => void optionalApi('commands')?.getAll().then(setKeys), []);
  return (
    <>
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
      <Switch name={noSingleKeysKey} label="no_single_keys" />
      <p class="soft small">{t('no_single_keys_help')}</p>
    </>
  );
}
