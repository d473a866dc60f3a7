/** The bundle's sheets in the order of their imports; the build turns each `import './X.css'` into a push. */
export const sheets: string[] = [];

let added = 0;
let first = 0;

/**
 * Puts a sheet that components' sheets build on before theirs, whenever it comes: of a page in chunks the shared ones
 * run before the page's own script, which names it first.
 */
export const addFirst = (sheet: string): unknown => sheets.splice(first++, 0, sheet);

/** Puts those of the bundle's sheets into a document that have come since the last time. */
export function addNewSheets(document: Document): void {
  if (added < sheets.length) addSheets(document, sheets.slice(added));
  added = sheets.length;
}

/** Puts sheets into a document: the bundle's own, or another's. */
export function addSheets(document: Document, all: readonly string[] = sheets): void {
  const style = document.createElement('style');
  style.textContent = all.join('');
  document.head.append(style);
}
