import { useLayoutEffect } from 'preact/hooks';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { isTyping } from '../../shared/isTyping';
import { isUndoKey } from '../../shared/undoKey';

/** Ctrl and Z takes back what was done last, except where text is typed: there it takes back letters. */
export function useUndoKey({ undo }: LastAction): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isUndoKey(event) || isTyping(event)) return;
      event.preventDefault();
      void undo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
