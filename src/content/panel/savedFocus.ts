/** Where the keyboard is in a document: so that it can be put back where the document is made anew. */

/** What has the keyboard is called, the how-manieth of that name it is, and what is chosen in its text. */
export interface SavedFocus {
  name: string;
  index: number;
  start: number | null;
  end: number | null;
}

const focusName = ({ tagName, id, ariaLabel }: Element) => tagName + id + ariaLabel;

const called = (document: Document, name: string) =>
  [...document.querySelectorAll<HTMLInputElement>('*')].filter((each) => focusName(each) === name);

/** The place of the keyboard in an element. */
export function savedFocusOf(element: Element): SavedFocus {
  const { selectionStart: start = null, selectionEnd: end = null } = element as Partial<HTMLInputElement>;
  const name = focusName(element);
  return { name, index: called(element.ownerDocument, name).indexOf(element as HTMLInputElement), start, end };
}

/** What is at such a place; nothing where it is not there, or holds less text than was chosen. */
export function elementAt(document: Document, { index, name, end }: SavedFocus): HTMLInputElement | undefined {
  const element = called(document, name)[index];
  return element && (element.value?.length ?? 0) >= (end ?? 0) ? element : undefined;
}
