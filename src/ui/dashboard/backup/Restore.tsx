import { useRef, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { ImportPreview, OpenedBackup } from '../../../fileWorker/protocol';
import type { ImportResult } from '../../import/runImport';
import { formatDay } from '../../shared/text/dayText';
import { failureText } from '../../shared/text/failureText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { PassphraseForm } from './PassphraseForm';
import { useBackup } from './useBackup';

/** Back from a backup: a look first, then into an empty profile or joined with what is here. */
export function Restore() {
  const input = useRef<HTMLInputElement>(null);
  const { open, take, isBusy, problem } = useBackup();
  const [files, setFiles] = useState<File[]>([]);
  const [found, setFound] = useState<{ preview: ImportPreview; opened: OpenedBackup }>();
  const [result, setResult] = useState<ImportResult>();
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{t('restore_title')}</h2>
      <p class="soft">{t('restore_why')}</p>
      <p class="row">
        <button type="button" onClick={() => input.current?.click()}>
          {t('restore_choose')}
        </button>
        <span class="grow soft">{files.map(({ name }) => name).join(', ')}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('restore_choose')}
          onChange={({ currentTarget }) => {
            setFiles([...(currentTarget.files ?? [])]);
            setFound(undefined);
            setResult(undefined);
          }}
        />
      </p>
      {files.length > 0 && !found && (
        <PassphraseForm
          label={t('restore_look')}
          isBusy={isBusy}
          submit={(passphrase) => void open(files, passphrase).then(setFound)}
        />
      )}
      {problem && (
        <p role="alert" class="wrong">
          {problem}
        </p>
      )}
      {found && !result && (
        <RestorePreview {...found} isBusy={isBusy} take={() => void take(found.opened).then(setResult)} />
      )}
      {result && (
        <p role={result.failure ? 'alert' : 'status'}>
          {result.failure
            ? failureText(result.failure)
            : [plural('import_added', result.added), plural('import_met', result.met)].join(', ')}
        </p>
      )}
    </section>
  );
}

interface RestorePreviewProps {
  preview: ImportPreview;
  opened: OpenedBackup;
  isBusy: boolean;
  take(): void;
}

/** What a backup would bring back, in figures. */
function RestorePreview({ preview: { people }, opened: { on }, isBusy, take }: RestorePreviewProps) {
  const count = (status: string) => people.filter((person) => person.status === status).length;
  const lines = (['new', 'changed', 'same', 'removed'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${count(status)} ${plural(`import_${status}`, count(status))}`);
  return (
    <fieldset class="restore-preview" aria-label={t('import_preview')}>
      <p>
        <strong>{on ? t('backup_of', formatDay(on, today())) : t('format_json')}</strong>{' '}
        {plural('n_contacts', people.length)}
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" class="main" disabled={isBusy} onClick={take}>
        {isBusy ? t('backup_working') : t('restore_take')}
      </button>
    </fieldset>
  );
}
