/** Backups on a schedule: made when a page of ours opens, since the browser gives folders to pages only. */

import browser from 'webextension-polyfill';
import { today } from '../../../domain/days';
import { optionalApi } from '../../../platform/optionalApi';
import { type BackupPlan, isBackupDue, oldBackups } from '../../../store/backup/backupPlan';
import { readBackupPlan } from '../../../store/backup/readBackupPlan';
import type { Database } from '../../../store/database';
import { FileClient } from '../../import/fileClient';
import { readLocalSettings } from './storageInBackup';

/** Beside the backups: the key that opens them, sealed with the passphrase. */
const keyName = 'KnownFor-key.age';
const downloadFolder = 'KnownFor';

/** How it went: `lapsed`, the browser asks anew for the folder or the permission. */
export type BackupOutcome = 'done' | 'notDue' | 'lapsed' | 'failed';

/** Folders as Chromium has them; the types of the DOM know only a part. */
type Folder = FileSystemDirectoryHandle & {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  keys(): AsyncIterable<string>;
};

/** Whether this browser can write into a folder that the user picks. */
export const canPickFolder = (): boolean => 'showDirectoryPicker' in window;

/** Lets the user choose the folder that backups are written to. Rejects where none was chosen. */
export const pickFolder = (): Promise<FileSystemDirectoryHandle> =>
  (window as unknown as { showDirectoryPicker(how: object): Promise<FileSystemDirectoryHandle> }).showDirectoryPicker({
    ...{ id: 'backup', mode: 'readwrite', startIn: 'documents' },
  });

/** Asks for downloads, where there are no folders; has to be called by a click. */
export const askForDownloads = (): Promise<boolean> => browser.permissions.request({ permissions: ['downloads'] });

/** Asks anew for the folder, or for downloads; has to be called by a click. */
export async function askAgain({ folder }: BackupPlan): Promise<boolean> {
  if (!folder) return askForDownloads();
  return (await (folder as Folder).requestPermission({ mode: 'readwrite' })) === 'granted';
}

/** Makes the backup that is due, or one now. One page at a time does. */
export function runBackup(db: Database, isForced = false): Promise<BackupOutcome> {
  return navigator.locks.request('backup', async () => {
    const plan = await readBackupPlan(db);
    if (!plan || (!isForced && !isBackupDue(plan, Date.now()))) return 'notDue';
    if (!(await isAllowed(plan))) return 'lapsed';
    const client = new FileClient();
    try {
      const local = await readLocalSettings();
      const { bytes, contacts } = await client.ask('sealBackup', { recipient: plan.recipient, local });
      await (plan.folder ? writeIntoFolder(plan, plan.folder as Folder, bytes) : download(plan, bytes));
      await db.backupPlan.put({ ...plan, last: { at: Date.now(), contacts } });
      return 'done';
    } catch (error) {
      console.warn('KnownFor could not make a backup', error);
      return 'failed';
    } finally {
      client.stop();
    }
  });
}

async function isAllowed({ folder }: BackupPlan): Promise<boolean> {
  if (!folder) return browser.permissions.contains({ permissions: ['downloads'] });
  return (await (folder as Folder).queryPermission({ mode: 'readwrite' })) === 'granted';
}

const backupName = (): string => `KnownFor-${today()}.age`;

async function writeIntoFolder({ sealedKey }: BackupPlan, folder: Folder, bytes: Uint8Array): Promise<void> {
  const write = async (name: string, content: Uint8Array) => {
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(content as Uint8Array<ArrayBuffer>);
    await file.close();
  };
  await write(keyName, sealedKey);
  await write(backupName(), bytes);
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of oldBackups(names)) await folder.removeEntry(name);
}

async function download({ sealedKey, last }: BackupPlan, bytes: Uint8Array): Promise<void> {
  const downloads = optionalApi('downloads');
  if (!downloads) throw new Error('this browser saves no downloads for extensions');
  const save = async (name: string, content: Uint8Array) => {
    const url = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>]));
    await downloads.download({
      ...{ url, filename: `${downloadFolder}/${name}`, saveAs: false, conflictAction: 'overwrite' },
    });
  };
  if (!last) await save(keyName, sealedKey);
  await save(backupName(), bytes);
  const all = await downloads.search({ filenameRegex: 'KnownFor-\\d{4}-\\d\\d-\\d\\d\\.age$', exists: true });
  const nameOf = ({ filename }: { filename: string }) => filename.replace(/^.*[/\\]/, '');
  const old = new Set(oldBackups(all.map(nameOf)));
  for (const one of all) if (old.has(nameOf(one))) await downloads.removeFile(one.id);
}
