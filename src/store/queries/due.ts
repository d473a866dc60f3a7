/** What is due: with whom, and when the next thing is. */
import { earliest } from '../../domain/days';
import type { Day } from '../../domain/model';
import type { Database } from '../database';

/**
 * What is for today, on every surface: contacts with a day that the user set and that has come, the longest due first.
 * Thanks owed, and who went quiet, are apart.
 */
export const dueBy = (db: Database, day: Day) => db.contacts.where('dueByUser').belowOrEqual(day);

/** How many there are; counting stops at `most`. */
export const dueCount = (db: Database, day: Day, most: number): Promise<number> => dueBy(db, day).limit(most).count();

/** The next day on which something is due, or on which a standing changes. */
export async function nextDay(db: Database, today: Day): Promise<Day | undefined> {
  const [due, dueByUser, standing] = await Promise.all([
    db.contacts.where('due').above(today).first(),
    // `due` holds the first day only: with thanks owed since last week, it is not tomorrow's reminder.
    db.contacts.where('dueByUser').above(today).first(),
    db.contacts.where('standing.until').above(today).first(),
  ]);
  return earliest([due?.due, dueByUser?.dueByUser, standing?.standing.until].filter((day) => day !== undefined));
}
