import { useEffect, useState } from 'preact/hooks';
import type { LastAction } from '../hooks/useLastAction';
import { t } from '../text/t';
import './UndoBar.css';

/** What was done is said for a minute, and as long as the pointer or the focus is on it; in milliseconds. */
const shownFor = 60_000;

/** The bar at the foot of the page: what was done last, and its Undo. What went wrong stays. */
export function UndoBar({ done, undo }: LastAction) {
  const [gone, setGone] = useState<typeof done>();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!done || done.isWrong || isHeld) return undefined;
    const timer = setTimeout(() => setGone(done), shownFor);
    return () => clearTimeout(timer);
  }, [done, isHeld]);
  const shown = done === gone ? undefined : done;
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <footer
      class="undo-bar"
      hidden={!shown}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocusIn={hold}
      onFocusOut={release}
    >
      <span role={shown?.isWrong ? 'alert' : 'status'}>{shown?.says}</span>
      {!!shown?.changes?.length && (
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
    </footer>
  );
}
