import { useEffect, useState } from 'preact/hooks';
import type { Commands } from 'webextension-polyfill';
import { optionalApi } from '../../platform/optionalApi';
import { takeFocus } from '../shared/hooks/takeFocus';
import { shortcutText } from '../shared/text/shortcutText';
import { type MessageKey, t } from '../shared/text/t';
import './PopupKeyHelp.css';

/** Each key, or the text that holds it: letters are those of the words in the user's language. */
const popupKeys: [string, MessageKey][] = [
  ['↑ ↓ J K', 'key_move'],
  ['↵', 'key_enter'],
  ['letter_write', 'key_write'],
  ['letter_knows', 'key_told'],
  ['letter_later', 'key_later'],
  ['letter_goal', 'key_goal'],
  ['letter_remind', 'key_remind'],
  ['letter_tag', 'key_tag'],
  ['letter_done', 'key_done'],
  ['/', 'key_search'],
  ['U', 'key_undo'],
  ['?', 'key_help'],
];

/** All keys: those of the popup, and the shortcuts that the browser has granted. */
export function PopupKeyHelp({ close }: { close(): void }) {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => void optionalApi('commands')?.getAll().then(setCommands), []);
  return (
    <section class="keys" aria-labelledby="keys">
      <div class="head">
        <h2 id="keys">{t('keys_here')}</h2>
        <button type="button" class="quiet small" ref={takeFocus} onClick={close}>
          {t('close')}
        </button>
      </div>
      <ul>
        {popupKeys.map(([key, says]) => (
          <li key={key}>
            {t(says)} <kbd>{key.startsWith('letter_') ? t(key as MessageKey).toUpperCase() : key}</kbd>
          </li>
        ))}
      </ul>
      <h2>{t('keys_anywhere')}</h2>
      <ul>
        {commands
          .filter(({ name }) => shortcutText(name))
          .map(({ name, shortcut }) => (
            <li key={name}>
              {shortcutText(name)} {shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t('no_key')}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
}
