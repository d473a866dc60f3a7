/** Locks that pages and worker share: they go with the page that held them, however it ends. */

/** Holds a lock while something is done; where the browser knows no locks, it is done without. */
export function holdLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return lockManager ? (lockManager.request(name, work) as Promise<T>) : work();
}

/** Whether anybody holds a lock. */
export async function isLockHeld(name: string): Promise<boolean> {
  const { held = [] } = (await lockManager?.query()) ?? {};
  return held.some((lock) => lock.name === name);
}

const lockManager = (globalThis.navigator as Navigator | undefined)?.locks;

/** Held by a page that imports: an import in parts whose page is gone is taken back. */
export const importLock = (id: string): string => `import/${id}`;
