/** Everybody, in memory: what the table shows and filters by. Read in pieces, then kept up with the change log. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Day, Standing } from '../../domain/words';
import type { ContactRecord } from '../../store/records';
import { db } from '../shared/live';

/** What is kept of a contact. */
export interface Person {
  id: string;
  name: string;
  nameKey: string;
  about: string;
  company: string;
  tags: string[];
  offers: Standing['offers'];
  concerns: string[];
  fits: boolean;
  tell?: Standing['tell'];
  due?: Day | undefined;
  isAside: boolean;
  isIn: boolean;
}

export interface Book {
  people: Map<string, Person>;
  /** Grows with every change: a Map stays the same object. */
  version: number;
  isWhole: boolean;
  error?: Error;
}

const piece = 2000;
/** Rows that are read while others wait are worth showing at first, then rarely. */
const shownEvery = 10;

const personOf = (row: ContactRecord): Person => ({
  id: row.id,
  name: row.name,
  nameKey: row.nameKey,
  about: row.headline ?? '',
  company: row.company ?? '',
  tags: row.tags,
  offers: row.standing.offers,
  concerns: row.standing.concerns,
  fits: row.standing.fits.length > 0,
  tell: row.standing.tell,
  due: row.due,
  isAside: !!row.setAside,
  isIn: !!row.circle,
});

/** Everybody, live. */
export function useBook(): Book {
  const [book, setBook] = useState<Book>({ people: new Map(), version: 0, isWhole: false });
  useEffect(() => {
    let isOver = false;
    const people = new Map<string, Person>();
    const show = (isWhole: boolean) => !isOver && setBook(({ version }) => ({ people, version: version + 1, isWhole }));
    const put = (rows: (ContactRecord | undefined)[]) => {
      for (const row of rows) if (row && !row.deleted) people.set(row.id, personOf(row));
    };
    let stop = () => {};
    void readAll(put, show, () => isOver)
      .then((seq) => {
        stop = follow(seq, people, put, () => show(true));
      })
      .catch((error: Error) => !isOver && setBook((now) => ({ ...now, error })));
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return book;
}

/** @returns the last change that was there before the reading began */
async function readAll(
  put: (rows: ContactRecord[]) => void,
  show: (isWhole: boolean) => void,
  isOver: () => boolean,
): Promise<number> {
  const seq = (await db.changes.orderBy('seq').last())?.seq ?? 0;
  let after = '';
  for (let n = 0; !isOver(); n++) {
    const rows = await db.contacts.where('id').above(after).limit(piece).toArray();
    put(rows);
    if (rows.length < piece) break;
    after = rows.at(-1)!.id;
    if (n % shownEvery === 0) show(false);
  }
  show(true);
  return seq;
}

/** Reads again those that a change names. */
function follow(
  seq: number,
  people: Map<string, Person>,
  put: (rows: (ContactRecord | undefined)[]) => void,
  show: () => void,
): () => void {
  let last = seq;
  const watched = liveQuery(() => db.changes.where('seq').above(last).toArray()).subscribe(async (changes) => {
    if (!changes.length) return;
    last = Math.max(last, ...changes.map((change) => change.seq ?? 0));
    const ids = [...new Set(changes.flatMap(({ contacts }) => contacts))];
    const rows = await db.contacts.bulkGet(ids);
    for (const [i, row] of rows.entries()) if (!row || row.deleted) people.delete(ids[i] as string);
    put(rows);
    show();
  });
  return () => watched.unsubscribe();
}
