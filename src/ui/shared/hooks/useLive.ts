/** Live queries for our own pages: what they show follows the database, whoever writes to it. */
import { liveQuery } from 'dexie';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { Database } from '../../../store/database';
import { useDay } from './useDay';

/** The database, for reading: all writing goes through the worker. */
export const db = new Database();

export interface LiveValue<T> {
  value?: T;
  error?: Error;
}

/** The query's latest answer; runs again when what it read changes, the database itself, the day, or `on`. */
export function useLive<T>(query: () => Promise<T>, on: unknown[] = []): LiveValue<T> {
  const [live, set] = useState<LiveValue<T>>({});
  const changes = useDatabaseChanges();
  const day = useDay();
  useEffect(() => {
    const watched = liveQuery(query).subscribe({ next: (value) => set({ value }), error: (error) => set({ error }) });
    return () => watched.unsubscribe();
  }, [changes, day, ...on]);
  return live;
}

/** Counts how often another version changed the tables, or the database was deleted, while this page was open. */
function useDatabaseChanges(): number {
  const [count, add] = useReducer<number, void>((n) => n + 1, 0);
  useEffect(() => {
    // By then the database is closed here; what asks anew waits for the change to be done.
    const onChange = () => void setTimeout(add);
    db.on('versionchange', onChange);
    return () => db.on('versionchange').unsubscribe(onChange);
  }, []);
  return count;
}
