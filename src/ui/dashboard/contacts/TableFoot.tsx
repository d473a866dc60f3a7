import { useState } from 'preact/hooks';
import { useSingleKeys } from '../../shared/hooks/useSingleKeys';
import { plural } from '../../shared/text/plural';
import { type MessageKey, t } from '../../shared/text/t';
import { DashboardKeyHelp } from '../frame/DashboardKeyHelp';

const keyHints: readonly [keys: string, does: MessageKey][] = [
  ['J K', 'hint_row'],
  ['X', 'hint_choose'],
  ['Enter', 'hint_open'],
];

/** How many there are, and the keys. */
export function TableFoot({ total, isKnown }: { total: number; isKnown: boolean }) {
  const areKeysOn = useSingleKeys();
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <div class="table-foot">
      <p role="status">{isKnown ? plural('n_contacts', total) : ''}</p>
      <a href="#duplicates">{t('duplicates_link')}</a>
      <p>
        {areKeysOn &&
          keyHints.map(([keys, does]) => (
            <span key={keys}>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}{' '}
              {t(does)} ·{' '}
            </span>
          ))}
        <button type="button" class="quiet" onClick={() => setHelpOpen(true)}>
          {t('keys_all')}
        </button>
      </p>
      {isHelpOpen && <DashboardKeyHelp close={() => setHelpOpen(false)} />}
    </div>
  );
}
