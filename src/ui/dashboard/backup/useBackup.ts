/** Making, opening and taking in backups, from our own pages. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { ImportChoices, ImportPreview, OpenedBackup } from '../../../fileWorker/protocol';
import { FileClient, FileError } from '../../import/fileClient';
import { fileFailureText } from '../../import/problemText';
import { type ImportResult, runImport } from '../../import/runImport';
import { runCommand } from '../../shared/commandClient';
import { saveFile } from '../shared/saveFile';
import { readLocalSettings, restoreLocalSettings } from './storageInBackup';

interface BackupTools {
  isBusy: boolean;
  /** Why the last thing was not done. */
  problem: string | undefined;
  /** Saves everything, sealed, as a download. @returns how many contacts are in it; undefined where it failed */
  save(passphrase: string): Promise<number | undefined>;
  open(files: File[], passphrase: string): Promise<{ preview: ImportPreview; opened: OpenedBackup } | undefined>;
  take(opened: OpenedBackup): Promise<ImportResult | undefined>;
}

const everybody: ImportChoices = {
  ...{ without: [], same: {}, takesRemoved: false, withoutTitles: false, withoutFindings: false },
  ...{ characters: {}, tags: [], events: [] },
};

export function useBackup(): BackupTools {
  const client = useRef<FileClient>(undefined);
  client.current ??= new FileClient();
  useEffect(() => () => client.current?.stop(), []);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function working<T>(act: (files: FileClient) => Promise<T>): Promise<T | undefined> {
    setBusy(true);
    setProblem(undefined);
    try {
      return await act(client.current as FileClient);
    } catch (error) {
      setProblem(fileFailureText(error instanceof FileError ? error.failure : { text: String(error) }));
      return undefined;
    } finally {
      setBusy(false);
    }
  }

  return {
    isBusy,
    problem,
    save: (passphrase) =>
      working(async (files) => {
        const local = await readLocalSettings();
        const { bytes, contacts } = await files.ask('sealBackup', { passphrase, local });
        saveFile(`KnownFor-${today()}.age`, bytes as Uint8Array<ArrayBuffer>, 'application/octet-stream');
        return contacts;
      }),
    open: (files, passphrase) => working((worker) => worker.ask('openBackup', { files, passphrase })),
    take: ({ local, forgotten, hashKey }) =>
      working(async (files) => {
        const result = await runImport(files, {
          ...{ choices: everybody, stopped: () => false, onProgress: () => {} },
        });
        if (!result.failure && hashKey)
          await runCommand('restoreForgotten', { hashKey, forgotten: forgotten as never });
        if (!result.failure) await restoreLocalSettings(local);
        return result;
      }),
  };
}
