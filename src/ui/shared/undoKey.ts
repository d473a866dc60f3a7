/** Whether a key is that for Undo: Ctrl and Z, on a Mac Command and Z, with Caps Lock on too; Shift makes it Redo. */
export const isUndoKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';
