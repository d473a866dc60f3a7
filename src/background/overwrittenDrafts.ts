/** Words that came late and gave way to newer ones: they are put aside and shown, since nothing typed may be lost. */
import { draftKey, type UnsavedDraft } from '../settings/drafts';
import type { RecordChange } from '../store/changeLog';
import type { Database } from '../store/database';

/** The command that came late, as `UnsavedDraft` has it; `key` where it came from a draft. */
type LateCommand = Pick<UnsavedDraft, 'do' | 'input'> & { key?: string | undefined; at?: number | undefined };

/** Puts aside what is neither in the newer text nor anywhere in the log: the user decides about it. */
export async function keepOverwrittenDrafts(
  db: Database,
  superseded: RecordChange[],
  late: LateCommand,
): Promise<void> {
  const lost: string[] = [];
  for (const change of superseded)
    for (const [field, text] of Object.entries(change.after))
      if (isWords(text) && !contains(change.before?.[field], text) && !(await wasSaved(db, late.do, change.id, text)))
        lost.push(text);
  if (!lost.length) return;
  const { key = draftKey('late', ''), at = Date.now(), ...command } = late;
  // The draft's own key is that of its field, whose next save drops what was put aside.
  await db.unsavedDrafts.put({ ...command, key: `${key}/${at}`, at, text: lost.join('\n'), refusal: 'newerText' });
}

const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const contains = (newer: unknown, text: string) => typeof newer === 'string' && newer.includes(text.trim());

/** A draft may be left of what its page saved before it could drop it. */
async function wasSaved(db: Database, command: string, id: string, text: string): Promise<boolean> {
  const saved = await db.log
    .where('command')
    .equals(command)
    .filter(({ changes }) => changes.some(({ id: of, after }) => of === id && Object.values(after).includes(text)))
    .first();
  return !!saved;
}
