/** The bundle's sheets in the order of their imports; the build turns each `import './X.css'` into a push. */
const sheets: string[] = [];

/** Puts the bundle's sheets into a document. */
export function addStyles(document: Document): void {
  const style = document.createElement('style');
  style.textContent = sheets.join('');
  document.head.append(style);
}
