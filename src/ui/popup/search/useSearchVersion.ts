import { useEffect, useReducer, useState } from 'preact/hooks';
import type { startLiveSearch } from '../../../store/search/search';
import { db } from '../../shared/hooks/useLive';

/** Milliseconds after which the search gets ready by itself: the lists come first. */
const msToLists = 800;

/**
 * Starts the search and its index soon, or with the first letter: no key waits.
 * @param load what starts it, which may be in a chunk of its own
 * @returns grows with each change
 */
export function useSearchVersion(isUsed: boolean, load: () => Promise<typeof startLiveSearch>): number {
  const [version, again] = useReducer((n: number) => n + 1, 0);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), msToLists);
    return () => clearTimeout(timer);
  }, []);
  const isOn = isUsed || isReady;
  useEffect(() => {
    if (!isOn) return;
    let stop: (() => void) | undefined;
    let isOver = false;
    void load().then((start) => {
      if (!isOver) stop = start(db, () => again(0));
    });
    return () => {
      isOver = true;
      stop?.();
    };
  }, [isOn]);
  return version;
}
