/** In words of its own: the build shortens the names of classes. */
const laterVersionName = 'LaterVersion';

/** A database that a later version of KnownFor has written: this one can't know what it means, and leaves it alone. */
class LaterVersion extends Error {
  override readonly name = laterVersionName;
}

/**
 * IndexedDB for Dexie, which opens a database of a later version as it is, and mends its tables: it asks for no version
 * once the version it knows was refused.
 */
const strictVersions = (factory: IDBFactory): IDBFactory =>
  new Proxy(factory, {
    get(of, name) {
      if (name === 'open')
        return (database: string, version?: number) => {
          if (version === undefined) throw new LaterVersion('written by a later version of KnownFor');
          return of.open(database, version);
        };
      const value: unknown = Reflect.get(of, name);
      return typeof value === 'function' ? value.bind(of) : value;
    },
  });

/** Dexie tells why the opening failed within the failure of each query. */
export function isLaterVersion(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  return name === laterVersionName || (!!inner && isLaterVersion(inner));
}

/** What Dexie takes in place of the browser's own. */
export const strictFactory = () => ({ indexedDB: strictVersions(indexedDB), IDBKeyRange });
