import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useEffect, useReducer, useRef } from 'preact/hooks';

/** Rows beyond each edge that are drawn as well, so that scrolling meets no gap. */
const overscan = 12;

interface VirtualRowsOptions {
  count: number;
  /** In pixels; ContactTable.css gives every row this height. */
  rowHeight: number;
  scroller: { current: HTMLElement | null };
}

/** The rows in sight, by TanStack's virtualizer; it has no binding for Preact, and needs but these few lines. */
export function useVirtualRows({ count, rowHeight, scroller }: VirtualRowsOptions): VirtualItem[] {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const virtualizer = useRef<Virtualizer<HTMLElement, Element>>(null);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(0),
  };
  virtualizer.current ??= new Virtualizer<HTMLElement, Element>(options);
  virtualizer.current.setOptions(options);
  useEffect(() => virtualizer.current?._didMount(), []);
  useEffect(() => virtualizer.current?._willUpdate());
  return virtualizer.current.getVirtualItems();
}
