import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { ImportRow } from '../../../store/import/importRow';
import { formatText } from '../../import/originText';
import { importDay, listImports, type Undone, undoImport } from '../../import/runImport';
import { db, useLive } from '../../shared/hooks/useLive';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { UndoneText } from './UndoneText';

/** Earlier imports, each of which can be taken back whole for a month. */
export function EarlierImports() {
  const { value: rows = [] } = useLive(() => listImports(db));
  const [undone, setUndone] = useState<Undone>();
  const [undoing, setUndoing] = useState<string>();
  if (!rows.length) return null;
  return (
    <section aria-labelledby="earlier-imports">
      <h2 id="earlier-imports">{t('import_earlier')}</h2>
      {undone && <UndoneText undone={undone} />}
      <ul class="import-people">
        {rows.map((row) => (
          <li key={row.id} class="row">
            <span class="grow">
              <strong>{titleOf(row)}</strong>{' '}
              <span class="soft">
                {[...files(row), formatDay(importDay(row), today()), plural('n_people', row.people)].join(' · ')}
              </span>
            </span>
            {row.state === 'undone' && <span class="soft">{t('import_is_undone')}</span>}
            {row.canUndo && (
              <button
                type="button"
                class="quiet"
                disabled={undoing !== undefined}
                aria-label={`${t('import_undo')}: ${titleOf(row)}`}
                onClick={() => {
                  setUndoing(row.id);
                  void undoImport(db, row.id)
                    .then(setUndone)
                    .finally(() => setUndoing(undefined));
                }}
              >
                {t(undoing === row.id ? 'import_undoing' : 'import_undo')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const titleOf = ({ origins }: ImportRow): string => origins.map(({ format }) => formatText(format)).join(', ');
const files = ({ origins }: ImportRow): string[] => [...new Set(origins.flatMap((origin) => origin.files))].slice(0, 3);
