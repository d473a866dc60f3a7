/** One import on its way: files are read, looked at, taken in, and taken back. */
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type {
  FileFailure,
  ImportChoices,
  ImportPreview,
  ImportSource,
  NamedRecommendation,
} from '../../fileWorker/protocol';
import type { ColumnUse, ReadTable } from '../../formats/format';
import { archiveOrderedKey } from '../../settings/keys';
import { namedValues } from '../../store/settingRecord';
import { runCommand } from '../shared/commandClient';
import { db } from '../shared/hooks/useLive';
import { FileClient, FileError } from './fileClient';
import { type ImportResult, runImport } from './runImport';

/** Where an import is. */
export type ImportStage =
  | { at: 'choose'; failure?: FileFailure }
  | { at: 'reading'; share?: number }
  | { at: 'preview'; preview: ImportPreview }
  | { at: 'taking'; done: number; people: number }
  | { at: 'done'; result: ImportResult; recommendations: readonly NamedRecommendation[] };

export interface ImportFlow {
  stage: ImportStage;
  source: ImportSource;
  /** Reads files anew, with what the user said of them. */
  read(files: File[], options?: ImportSource['options']): Promise<void>;
  /** The same files with one thing said otherwise. */
  readAgain(options: ImportSource['options']): Promise<void>;
  /** Keeps what the columns of a table hold, and reads with it. */
  chooseColumns(table: ReadTable, uses: readonly ColumnUse[]): Promise<void>;
  take(choices: ImportChoices): Promise<void>;
  /** Back to the beginning; whatever came in so far is taken back. */
  cancel(): void;
}

const nothing: ImportSource = { files: [], options: {} };

/**
 * The state of an import.
 * @param given files to begin with, where they are chosen already
 */
export function useImport(given: File[] = []): ImportFlow {
  const [stage, setStage] = useState<ImportStage>({ at: given.length ? 'reading' : 'choose' });
  const [source, setSource] = useState(nothing);
  const client = useRef<FileClient>(undefined);
  client.current ??= new FileClient();
  const isStopped = useRef(false);
  useEffect(() => {
    void read(given);
    return () => client.current?.stop();
  }, []);

  async function read(files: File[], options: ImportSource['options'] = {}) {
    if (!files.length) return;
    setStage({ at: 'reading' });
    const columns = { ...(await rememberedColumns()), ...options.columns };
    const next = { files, options: { ...options, columns } };
    setSource(next);
    const onProgress = (share: number) => setStage((now) => (now.at === 'reading' ? { at: 'reading', share } : now));
    try {
      setStage({ at: 'preview', preview: await (client.current as FileClient).ask('readImport', next, onProgress) });
    } catch (error) {
      const failure = error instanceof FileError ? error.failure : { text: String(error) };
      setStage(failure.text === 'stopped' ? { at: 'choose' } : { at: 'choose', failure });
    }
  }

  return {
    stage,
    source,
    read,
    readAgain: (options) => read(source.files, { ...source.options, ...options }),
    async chooseColumns({ key }, uses) {
      await runCommand('setting', { of: 'columns', name: key, value: uses.join(',') });
      await read(source.files, { ...source.options, columns: { ...source.options.columns, [key]: uses } });
    },
    async take(choices) {
      if (stage.at !== 'preview') return;
      const { preview } = stage;
      isStopped.current = false;
      setStage({ at: 'taking', done: 0, people: preview.people.length });
      const result = await runImport(client.current as FileClient, {
        ...{ choices, stopped: () => isStopped.current },
        onProgress: (progress) => setStage({ at: 'taking', ...progress }),
      });
      // It is here: nothing is left to remind of.
      if (result.id && preview.origins.some(({ format }) => format === 'linkedin'))
        await browser.storage.local.remove(archiveOrderedKey);
      setStage(
        result.isCancelled ? { at: 'choose' } : { at: 'done', result, recommendations: preview.recommendations },
      );
    },
    cancel() {
      isStopped.current = true;
      if (stage.at === 'taking') return;
      client.current?.stop();
      setSource(nothing);
      setStage({ at: 'choose' });
    },
  };
}

/** What the user said before of tables of the same header. */
async function rememberedColumns(): Promise<Record<string, ColumnUse[]>> {
  const all = namedValues<string>(await db.settings.get('columns'));
  return Object.fromEntries(Object.entries(all).map(([key, uses]) => [key, uses.split(',') as ColumnUse[]]));
}
