/**
 * Backups: the project's own JSON with what else this profile holds, sealed as an age file that `age -d` opens. With a
 * passphrase; or to a recipient whose key lies beside it, sealed with the passphrase, so that a scheduled backup needs
 * none at hand.
 */
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { today } from '../domain/days';
import type { ProjectFile } from '../domain/projectFile';
import { WrongFile } from '../formats/problems';
import { readProjectJson } from '../formats/projectJson/projectJson';
import type { Database } from '../store/database';
import type { ImportRow } from '../store/import/importRow';
import { exportProject } from '../store/queries/exportProject';
import type { OpenedBackup } from './protocol';

/** What a backup holds besides the project's own JSON; the rest of the world may leave it alone. */
interface BackupPart {
  on: string;
  /** storage.local without drafts. */
  local: Record<string, unknown>;
  imports: ImportRow[];
  /** Hashes of those who were forgotten, and their key, so that an old file still asks. */
  forgotten: object[];
  hashKey?: string;
}
type BackupFile = ProjectFile & { backup?: BackupPart };

/** The passphrase as it is used: the same letters are the same bytes, however they were typed. */
const normalized = (passphrase: string): string => passphrase.normalize('NFC');

/** All of this profile, as text. */
async function backupText(db: Database, local: Record<string, unknown>): Promise<{ text: string; contacts: number }> {
  const [file, imports, forgotten, key] = await Promise.all([
    exportProject(db),
    db.imports.toArray(),
    db.forgotten.toArray(),
    db.meta.get('hashKey'),
  ]);
  const hashKey = key?.key === 'hashKey' ? { hashKey: toBase64(key.bytes) } : {};
  const backup: BackupPart = { on: today(), local, imports, forgotten, ...hashKey };
  return { text: JSON.stringify({ ...file, backup } satisfies BackupFile), contacts: file.contacts.length };
}

/** A backup that the passphrase opens, or the key of the recipient it is sealed to. */
export async function sealBackup(
  db: Database,
  { passphrase, recipient, local }: { passphrase?: string; recipient?: string; local: Record<string, unknown> },
): Promise<{ bytes: Uint8Array; contacts: number }> {
  const { text, contacts } = await backupText(db, local);
  const encrypter = new Encrypter();
  if (recipient) encrypter.addRecipient(recipient);
  else encrypter.setPassphrase(normalized(passphrase ?? ''));
  return { bytes: await encrypter.encrypt(text), contacts };
}

/** Trying one passphrase takes 2^18 steps of scrypt, some seconds: what age itself takes. */
const usualEffort = 18;

/** A recipient for scheduled backups, and its key, sealed with the passphrase. */
export async function makeBackupKey(
  passphrase: string,
  effort = usualEffort,
): Promise<{ recipient: string; sealedKey: Uint8Array }> {
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normalized(passphrase));
  encrypter.setScryptWorkFactor(effort);
  return { recipient: await identityToRecipient(identity), sealedKey: await encrypter.encrypt(`${identity}\n`) };
}

/**
 * Opens a backup. Of a scheduled one the sealed key has to be among the files.
 * @throws WrongFile where the passphrase is wrong, the file is damaged, or it is no backup
 */
export async function openBackup(
  files: File[],
  passphrase: string,
): Promise<{ file: ProjectFile; opened: OpenedBackup }> {
  let identity: string | undefined;
  let backup: { text: string; name: string } | undefined;
  // Small ones first: the key is one of them, and opens the others.
  for (const file of [...files].sort((a, b) => a.size - b.size)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = isAge(bytes) ? await opened(bytes, { passphrase, identity, name: file.name }) : decoded(bytes);
    if (text.startsWith('AGE-SECRET-KEY-')) identity = text.trim();
    else backup = { text, name: file.name };
  }
  if (!backup) throw new WrongFile('onlyKey', {}, { file: files[0]?.name });
  try {
    return { file: readProjectJson(backup.text), opened: partOf(backup.text) };
  } catch (error) {
    if (error instanceof WrongFile) error.file = backup.name;
    throw error;
  }
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const isAge = (bytes: Uint8Array): boolean =>
  /^age-encryption\.org\/|^-----BEGIN AGE/.test(decoded(bytes.subarray(0, 40)));

async function opened(
  bytes: Uint8Array,
  { passphrase, identity, name }: { passphrase: string; identity: string | undefined; name: string },
): Promise<string> {
  const decrypter = new Decrypter();
  // An age file names its kind of recipient in the third word of its second line.
  const isForPassphrase = /^-> scrypt /m.test(decoded(bytes.subarray(0, 200)));
  if (!isForPassphrase && !identity) throw new WrongFile('keyMissing', {}, { file: name });
  if (identity) decrypter.addIdentity(identity);
  decrypter.addPassphrase(normalized(passphrase));
  try {
    return await decrypter.decrypt(bytes, 'text');
  } catch (error) {
    const code = /no identity matched/i.test(String(error)) ? 'wrongPassphrase' : 'damagedBackup';
    throw new WrongFile(code, {}, { file: name });
  }
}

/** What the backup holds besides; nothing of it is trusted further than its type. */
function partOf(text: string): OpenedBackup {
  const { backup } = JSON.parse(text) as BackupFile;
  return {
    on: typeof backup?.on === 'string' ? backup.on : undefined,
    local: backup?.local && typeof backup.local === 'object' ? backup.local : {},
    forgotten: Array.isArray(backup?.forgotten) ? backup.forgotten : [],
    hashKey: typeof backup?.hashKey === 'string' ? backup.hashKey : undefined,
  };
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
