/** The last errors that nobody expected, for a report that a person reads before sending it. */
import type { Storage } from 'webextension-polyfill';

/** The list of `NotedError`, the newest first, in storage.local. */
export const notedErrorsKey = 'errors/noted';

/** One of them. Never what it said: a message of the database can quote what somebody wrote. */
export interface NotedError {
  /** The minute, as in `2026-11-24T20:05`, UTC. */
  at: string;
  /** What was being done: `command`, `worker`, `page popup.html`. */
  where: string;
  name: string;
  /** Places in our own files, the innermost first: `background.js:1:2345`. */
  places: string[];
}

const mostKept = 20;
const placesKept = 3;

/** What is kept of an error. */
export function errorNote(where: string, error: unknown, now: number): NotedError {
  const { name, stack } = (error ?? {}) as { name?: unknown; stack?: unknown };
  const places = String(stack ?? '').matchAll(/extension:\/\/[^/\s]+\/([\w./-]+\.js:\d+:\d+)/g);
  return {
    at: new Date(now).toISOString().slice(0, 16),
    where,
    name: typeof name === 'string' && /^\w{1,40}$/.test(name) ? name : 'Error',
    places: [...places].slice(0, placesKept).map(([, place]) => place as string),
  };
}

/** Notes an error; one that can't be noted is dropped, since nothing may fail because of it. */
export async function noteError(
  storage: Pick<Storage.StorageArea, 'get' | 'set'>,
  where: string,
  error: unknown,
): Promise<void> {
  try {
    const noted = await readNotedErrors(storage);
    await storage.set({ [notedErrorsKey]: [errorNote(where, error, Date.now()), ...noted].slice(0, mostKept) });
  } catch {
    // The storage may be what is broken.
  }
}

/** The newest first. */
export async function readNotedErrors(storage: Pick<Storage.StorageArea, 'get'>): Promise<NotedError[]> {
  const { [notedErrorsKey]: noted } = await storage.get(notedErrorsKey);
  return Array.isArray(noted) ? (noted as NotedError[]) : [];
}
