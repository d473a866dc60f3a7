/** Live queries for our own pages: what they show follows the database, whoever writes to it. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { Database } from '../../../store/database';

/** The database, for reading: all writing goes through the worker. */
export const db = new Database();

export interface LiveValue<T> {
  value?: T;
  error?: Error;
}

/** The query's latest answer; runs again when what it read changes, or when `on` does. */
export function useLive<T>(query: () => Promise<T>, on: unknown[] = []): LiveValue<T> {
  const [live, set] = useState<LiveValue<T>>({});
  useEffect(() => {
    const watched = liveQuery(query).subscribe({ next: (value) => set({ value }), error: (error) => set({ error }) });
    return () => watched.unsubscribe();
  }, on);
  return live;
}
