import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface ScrollState {
  scroll?: number;
}

/** Frames in which a view that is read anew may grow to its old height. */
const framesToGrow = 60;

/**
 * Back and forward lead to where a view was scrolled to. Each step of the history keeps its own place.
 * @param place another view, or other filters: it begins at its top, unless it was here before
 */
export function useScrollMemory(scroller: RefObject<HTMLElement | null>, place: string): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const remember = () => history.replaceState({ ...history.state, scroll: element.scrollTop }, '');
    element.addEventListener('scrollend', remember);
    return () => element.removeEventListener('scrollend', remember);
  }, []);
  useEffect(() => {
    const element = scroller.current;
    const { scroll = 0 } = (history.state ?? {}) as ScrollState;
    let frame = 0;
    let left = framesToGrow;
    const go = () => {
      element?.scrollTo(0, scroll);
      if (element && element.scrollTop < scroll && left-- > 0) frame = requestAnimationFrame(go);
    };
    go();
    return () => cancelAnimationFrame(frame);
  }, [place]);
}
