/** Backups on a schedule: where to, and to which key. Written by the page that makes them, as drafts are. */

export interface BackupPlan {
  key: 'plan';
  /** Days from one to the next. */
  every: number;
  /** To whom they are sealed, and that one's key, sealed with the passphrase: it lies beside them. */
  recipient: string;
  sealedKey: Uint8Array;
  /** Chosen by the user, where the browser can write into folders; else they are downloads. */
  folder?: FileSystemDirectoryHandle;
  /** The last one: when, in milliseconds since 1970, and how many contacts it holds. */
  last?: { at: number; contacts: number };
}

const day = 86_400_000;

/** Whether it is time for one. */
export const isBackupDue = ({ every, last }: BackupPlan, now: number): boolean =>
  !last || now - last.at >= every * day || last.at > now;

/** The old copies that go: of the names of backups all but the last seven, and then the last of each month. */
export function oldBackups(names: readonly string[]): string[] {
  const dated = names.flatMap((name) => {
    const on = /^KnownFor-(\d{4}-\d\d-\d\d)\.age$/.exec(name)?.[1];
    return on ? [{ name, on }] : [];
  });
  const newestFirst = dated.sort((a, b) => (a.on < b.on ? 1 : -1));
  const kept = new Set<string>();
  return newestFirst.slice(7).flatMap(({ name, on }) => {
    const month = on.slice(0, 7);
    if (kept.has(month)) return name;
    kept.add(month);
    return [];
  });
}
