import { importPart } from '../commands/import/importPart';
import { today } from '../domain/days';
import type { Id } from '../domain/model';
import type { Database } from '../store/database';
import type { ChosenPeople } from './chosenPeople';
import type { ImportPreview, TakenPart } from './protocol';

/**
 * Takes in the next people whom the user chose. It is done here, where the files were read: nothing is copied from one
 * process to the next, and in Firefox pages and background share a thread that would stand still.
 */
export async function importNextPart(
  db: Database,
  id: Id,
  { rules, origins }: ImportPreview,
  selection: ChosenPeople,
): Promise<TakenPart | null> {
  const file = selection.next();
  if (!file) return null;
  const removed = selection.takesRemoved ? 'takeIn' : 'leave';
  const part = { of: id, origins, people: selection.size };
  const time = { now: Date.now(), today: today(), writer: 'f' };
  const { value, change } = await importPart(db, { file, rules, removed }, part, time);
  selection.partSizer.notePart(change, Date.now());
  return { people: file.contacts.length, added: value.added, met: value.met };
}
