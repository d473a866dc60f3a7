/**
 * The panel's texts, and on our own pages those of the language that the user chose where the browser speaks another:
 * `i18n.getMessage` can't be told a language, and its first call stops a page until the browser has answered. Texts
 * come as a bundle of their own, are put here, and every bundle of ours in the document
 * finds them. They hang on a symbol, as what content/sharedWorld.ts holds does.
 */

/** Key → what it says, as a locale file has it. */
export type Texts = Readonly<Record<string, { message: string }>>;

const textsKey = Symbol.for('KnownFor texts');
const globals = globalThis as unknown as { [textsKey]?: Texts | undefined };

/** The chosen texts; none: the browser's own language is shown. */
export const chosenTexts = (): Texts | undefined => globals[textsKey];

/** Shows these from the next drawing on; none: those of the browser. */
export function chooseTexts(texts: Texts | undefined): void {
  globals[textsKey] = texts;
}

/** Fills `$1`, `$2` … as the browser does. */
export const fillText = (message: string, filled: readonly (string | number)[]): string =>
  message.replace(/\$(\d)/g, (_, nth: string) => String(filled[Number(nth) - 1] ?? ''));
