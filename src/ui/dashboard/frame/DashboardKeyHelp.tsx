import { useEffect, useRef } from 'preact/hooks';
import { noSingleKeysKey } from '../../../settings/keys';
import { Icon } from '../../shared/components/Icon';
import { Switch } from '../../shared/components/Switch';
import { closeIcon } from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import './DashboardKeyHelp.css';

const keyLines: readonly [keys: string, does: MessageKey][] = [
  ['/', 'keys_search'],
  ['J K', 'keys_rows'],
  ['X', 'keys_choose'],
  ['Enter', 'keys_open'],
  ['?', 'keys_all'],
];

/** All keys of the dashboard, and the switch for those of one letter. */
export function DashboardKeyHelp({ close }: { close(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="key-help" ref={dialog} aria-labelledby="key-help" onClose={close}>
      <div class="row">
        <h2 id="key-help" class="grow">
          {t('keys_title')}
        </h2>
        <button type="button" class="icon quiet" aria-label={t('close')} onClick={() => dialog.current?.close()}>
          <Icon path={closeIcon} />
        </button>
      </div>
      <dl>
        {keyLines.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <Switch name={noSingleKeysKey} label="no_single_keys" />
      <p class="soft small">{t('no_single_keys_help')}</p>
    </dialog>
  );
}
