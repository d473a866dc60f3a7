/** The locale files in order: each key with those of its surface, which its English description names first. */

/** A sentence; only the English file describes it, since one description cannot differ from another. */
interface LocaleMessage {
  message: string;
  description?: string;
}

export type Locale = Record<string, LocaleMessage>;

/** The surface that a key belongs to: "Panel, goal" in "Panel, goal: label of the goal's wording". */
export const surfaceOf = ({ description = '' }: LocaleMessage): string | undefined =>
  /^([A-Z][^:]*): \S/.exec(description)?.[1];

/** Sorts by surface, the surfaces in the order of their first key; within one, keys keep their order. */
export function inSurfaceOrder(locale: Locale): Locale {
  const surfaces = [...new Set(Object.values(locale).map(surfaceOf))];
  const place = ([, message]: [string, LocaleMessage]) => surfaces.indexOf(surfaceOf(message));
  return Object.fromEntries(Object.entries(locale).sort((a, b) => place(a) - place(b)));
}

/** The sentences without descriptions, in the order of another locale; those that it lacks come last. */
export function inOrderOf(other: Locale, locale: Locale): Locale {
  const keys = Object.keys(other).filter((key) => Object.hasOwn(locale, key));
  const all = [...new Set([...keys, ...Object.keys(locale)])];
  return Object.fromEntries(all.map((key) => [key, { message: locale[key]!.message }]));
}
