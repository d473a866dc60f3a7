/** Which texts of the locales a piece of code may say. */

/** A key that counts has four forms; code names the stem. */
export const stemOf = (key: string, all: Readonly<Record<string, unknown>>): string => {
  const stem = /^(.*)_(?:one|few|many|other)$/.exec(key)?.[1];
  return stem && all[`${stem}_many`] ? stem : key;
};

/** The keys, or stems of keys, that code names whole. */
export const isQuotedIn = (code: string, key: string): boolean =>
  new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`).test(code);

/** A key may be put together, from a template, `goal_${kind}`, or a quoted beginning: what may come before its `_`. */
export function beginningsIn(code: string, key: string): string[] {
  return [...key.matchAll(/_/g)]
    .map(({ index }) => key.slice(0, index))
    .filter((name) => code.includes(`\`${name}_\${`) || (name.includes('_') && code.includes(`'${name}'`)));
}

/** Every key that code may say: rather one too many. */
export function keysOf(code: string, all: Readonly<Record<string, unknown>>): Set<string> {
  return new Set(
    Object.keys(all).filter((key) => {
      const stem = stemOf(key, all);
      return isQuotedIn(code, stem) || beginningsIn(code, stem).length > 0;
    }),
  );
}
