/**
 * Puts text into the box in which the user writes, as if it had been typed there: the site's own editor notices it, and
 * Ctrl+Z takes it back. Sending is left to the user.
 */

/** A text to insert; the greeting is left out where the message has one. */
export interface Letter {
  greeting: string;
  body: string;
}

/** Puts a letter into the box, once. @returns whether it is there now, and whether it was there before */
export function insertLetter(box: HTMLElement, { greeting, body }: Letter): 'inserted' | 'there' | undefined {
  const before = wordsOf(contentOf(box) ?? '');
  if (unspaced(before).includes(unspaced(body))) return 'there';
  const text = greeting && !greetingPattern.test(before) ? `${greeting}\n\n${body}` : body;
  return insertText(box, text) ? 'inserted' : undefined;
}

/** How a message begins that has its greeting, in Polish or English. */
const greetings = [
  'cześć',
  'dear',
  'dobry wieczór',
  'drog',
  'dzień dobry',
  'good (?:afternoon|evening|morning)',
  'hej',
  'hello',
  'hey',
  'hi',
  'szanown',
  'witam',
];
const greetingPattern = new RegExp(`^(?:${greetings.join('|')})`, 'i');

/** Editors break lines and space words in their own way. */
const wordsOf = (text: string) => text.replace(/[\s\u200b]+/g, ' ').trim();

/** Between the paragraphs of an editor nothing stands, where the text has its line breaks. */
const unspaced = (text: string) => text.replace(/[\s\u200b]+/g, '');

/** @returns whether the text is in the box now */
function insertText(box: HTMLElement, text: string): boolean {
  const { ownerDocument: document } = box;
  // A command goes to the document that has the keyboard; the box may be in a frame of the page (TinyMCE).
  document.defaultView?.focus();
  box.focus();
  const before = contentOf(box);
  if (isField(box)) {
    if (!document.execCommand('insertText', false, text) && contentOf(box) === before) replaceIn(box, text);
  } else {
    putCaretIn(box);
    const isEditor = document !== globalThis.document;
    if (isEditor) pressKey(box, 'keydown');
    typeIn(document, text);
    if (isEditor) pressKey(box, 'keyup');
  }
  return contentOf(box) !== before;
}

type EditableField = HTMLTextAreaElement | HTMLInputElement;

/** By name, not by class: the box may belong to another frame, which has classes of its own. */
const isField = (box: HTMLElement): box is EditableField => /^(TEXTAREA|INPUT)$/.test(box.tagName);

const contentOf = (box: HTMLElement) => (isField(box) ? box.value : box.textContent);

/** Where the browser takes no command on a field: undo then knows only what the site keeps of it. */
function replaceIn(box: EditableField, text: string): void {
  box.setRangeText(text, box.selectionStart ?? box.value.length, box.selectionEnd ?? box.value.length, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}

/** The user's own place in the box; where there was none yet, its beginning: above the quoted mail. */
function putCaretIn(box: HTMLElement): void {
  const selection = box.ownerDocument.getSelection();
  if (selection?.anchorNode && box.contains(selection.anchorNode)) return;
  selection?.collapse(box.querySelector('p, div') ?? box, 0);
}

/** Line by line, as with the Enter key: editors make a paragraph of it in their own way. */
function typeIn(document: Document, text: string): void {
  for (const [i, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    if (i) document.execCommand('insertParagraph');
    if (line) document.execCommand('insertText', false, line);
  }
}

/**
 * TinyMCE keeps an Undo of its own, and takes what stood before when a key goes down: this is the key of an input
 * method, by which nothing is meant but that text comes.
 */
function pressKey(box: HTMLElement, type: 'keydown' | 'keyup'): void {
  box.dispatchEvent(new KeyboardEvent(type, { key: 'Process', keyCode: 229, bubbles: true }));
}
