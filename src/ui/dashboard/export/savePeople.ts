/** A readable file of everything that is kept on people. */
import { today } from '../../../domain/days';
import type { Id } from '../../../domain/model';
import { listOffers } from '../../../store/queries/listOffers';
import { db } from '../../shared/hooks/useLive';
import { saveFile } from '../shared/saveFile';
import { contactText } from './contactText';

/** @param ids these people; without, everybody, by name */
export async function savePeople(ids?: readonly Id[]): Promise<void> {
  const offers = await listOffers(db);
  const wanted = ids ?? ((await db.contacts.orderBy('nameKey').primaryKeys()) as Id[]);
  const texts: string[] = [];
  for (const row of await db.contacts.bulkGet([...wanted])) {
    if (!row || row.deleted) continue;
    const records = await db.datedRecords.where('contact').equals(row.id).toArray();
    texts.push(
      contactText(
        row,
        records.filter(({ deleted }) => !deleted),
        offers,
      ),
    );
  }
  const [only] = texts.length === 1 ? await db.contacts.bulkGet([...wanted]) : [];
  // The mark at the beginning tells every editor that the letters are UTF-8.
  saveFile(
    `KnownFor-${only ? `${fileName(only.name)}-` : ''}${today()}.txt`,
    `\uFEFF${texts.join('\r\n')}`,
    'text/plain',
  );
}

const fileName = (name: string): string => name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
