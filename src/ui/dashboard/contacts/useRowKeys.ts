import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSingleKeys } from '../../shared/hooks/useSingleKeys';
import { isSingleKey } from '../../shared/isTyping';

interface RowKeysOptions {
  scroller: RefObject<HTMLElement | null>;
  /** In pixels. */
  rowHeight: number;
  /** Rows that there are. */
  count: number;
  /** Chooses a row, or not any more. */
  toggle(index: number): void;
}

/** Frames until a row that was scrolled to is read and drawn. */
const framesToDraw = 60;
/** The head stays over the first row. */
const headHeight = 36;

/** j and k (and, inside the table, the arrows) go from row to row, x chooses. */
export function useRowKeys(options: RowKeysOptions): void {
  const areKeysOn = useSingleKeys();
  const latest = useRef(options);
  latest.current = options;
  // As soon as the rows are drawn: a key may be pressed before the next frame.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { scroller, toggle } = latest.current;
      const row = (event.target as Element).closest?.<HTMLElement>('tr[data-index]');
      const at = Number(row?.dataset.index ?? -1);
      const isInTable = !!scroller.current?.contains(row ?? null);
      const arrow = isInTable && isSingleKey(event) ? arrowSteps[event.key] : undefined;
      const letter = areKeysOn && isSingleKey(event) ? letterSteps[event.key.toLowerCase()] : undefined;
      const step = arrow ?? letter;
      if (step) focusRow(at + step, latest.current);
      else if (areKeysOn && isSingleKey(event) && isInTable && event.key.toLowerCase() === 'x') toggle(at);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [areKeysOn]);
}

const arrowSteps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const letterSteps: Record<string, number> = { j: 1, k: -1 };

/** Scrolls a row into sight, and gives its name the focus as soon as it is drawn. */
function focusRow(index: number, { scroller, rowHeight, count }: RowKeysOptions): void {
  const element = scroller.current;
  if (!element || index < 0 || index >= count) return;
  const top = index * rowHeight;
  const bottom = top + rowHeight + headHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight;
  let left = framesToDraw;
  const go = () => {
    const name = element.querySelector<HTMLElement>(`tr[data-index="${index}"] .name`);
    if (name) name.focus({ preventScroll: true });
    else if (left-- > 0) requestAnimationFrame(go);
  };
  go();
}
