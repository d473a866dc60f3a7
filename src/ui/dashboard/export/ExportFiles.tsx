import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id } from '../../../domain/model';
import type { ExportFormat } from '../../../fileWorker/protocol';
import { FileClient, FileError } from '../../import/fileClient';
import { fileFailureText } from '../../import/problemText';
import { SelectField } from '../../shared/components/SelectField';
import { plural } from '../../shared/text/plural';
import { type MessageKey, t, uiLanguage } from '../../shared/text/t';
import { saveFile } from '../shared/saveFile';
import { savePeople } from './savePeople';

/** What can be made, with the ending and the type of each. */
type Kind = ExportFormat | 'txt';
const kinds: Record<Kind, { label: MessageKey; ending: string; type: string }> = {
  csvExcel: { label: 'export_csvExcel', ending: 'csv', type: 'text/csv' },
  csv: { label: 'export_csv', ending: 'csv', type: 'text/csv' },
  google: { label: 'export_google', ending: 'csv', type: 'text/csv' },
  outlook: { label: 'export_outlook', ending: 'csv', type: 'text/csv' },
  json: { label: 'export_json', ending: 'json', type: 'application/json' },
  vcf3: { label: 'export_vcf3', ending: 'vcf', type: 'text/vcard' },
  vcf4: { label: 'export_vcf4', ending: 'vcf', type: 'text/vcard' },
  ics: { label: 'export_ics', ending: 'ics', type: 'text/calendar' },
  txt: { label: 'export_txt', ending: 'txt', type: 'text/plain' },
};

interface ExportFilesProps {
  /** These contacts; without, everybody. */
  ids?: readonly Id[];
  close?(): void;
}

/** Files for other programs. The language of the interface decides what a table for Excel here looks like. */
export function ExportFiles({ ids, close }: ExportFilesProps) {
  const client = useRef<FileClient>(undefined);
  client.current ??= new FileClient();
  useEffect(() => () => client.current?.stop(), []);
  const [format, setFormat] = useState<Kind>('csvExcel');
  const [problem, setProblem] = useState<string>();

  async function save() {
    const { ending, type } = kinds[format];
    const language = uiLanguage();
    try {
      // Words are the page's: a worker has none.
      if (format === 'txt') return savePeople(ids);
      const text = await (client.current as FileClient).ask('exportText', { format, language, ...(ids && { ids }) });
      saveFile(`KnownFor-${today()}.${ending}`, text, type);
      setProblem(undefined);
    } catch (error) {
      setProblem(fileFailureText(error instanceof FileError ? error.failure : { text: String(error) }));
    }
  }

  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('export_title')}</h2>
      <p class="soft">{ids ? plural('export_n', ids.length) : t('export_why')}</p>
      <div class="bar">
        <SelectField
          label={t('export_format')}
          value={format}
          options={Object.entries(kinds).map(([name, { label }]) => [name as Kind, t(label)])}
          change={(name) => setFormat(name)}
        />
        <button type="button" onClick={() => void save()}>
          {t('export_save')}
        </button>
        {close && (
          <button type="button" class="quiet" onClick={close}>
            {t('cancel')}
          </button>
        )}
      </div>
      {problem && (
        <p role="alert" class="wrong">
          {problem}
        </p>
      )}
    </section>
  );
}
