/** The bundle's sheets in the order of their imports; the build turns each `import './X.css'` into a push. */
export const sheets: string[] = [];

/** Puts sheets into a document: the bundle's own, or another's. */
export function addSheets(document: Document, all: readonly string[] = sheets): void {
  const style = document.createElement('style');
  style.textContent = all.join('');
  document.head.append(style);
}
