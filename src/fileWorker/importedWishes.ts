/** What the notes of an address book or a table say that somebody looks for. */
import { wishesIn } from '../capture/noteWishes';
import { today } from '../domain/days';
import type { Need, Offer } from '../domain/model';
import type { ProjectContact } from '../domain/projectFile';
import { needsIn } from '../domain/relation/wish';
import { fieldMemory } from '../store/import/importMemory';
import type { ContactRecord } from '../store/records';

/**
 * A note's wishes as needs of today, as in a typed line: a note has no day. One that names a year before this is old
 * news, and one that is here already was counted when it came.
 */
export function wishesInNote(
  { note }: ProjectContact,
  known: ContactRecord | undefined,
  offers: readonly Offer[],
): Need[] {
  if (!note || known?.note?.includes(note) || known?.imported?.includes(fieldMemory('note', note))) return [];
  const on = today();
  const years = note.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  if (years.some((year) => year < on.slice(0, 4))) return [];
  return wishesIn(note).flatMap((wish) => needsIn(wish, offers, on, note));
}
