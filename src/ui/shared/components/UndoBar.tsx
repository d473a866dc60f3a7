import { useEffect, useRef, useState } from 'preact/hooks';
import type { LastAction } from '../hooks/useLastAction';
import { t } from '../text/t';
import './UndoBar.css';

/** What was done is said for a minute, and as long as the pointer or the focus is on it; in milliseconds. */
const shownFor = 60_000;

/** The bar at the foot of the page: what was done last, and its Undo. What went wrong stays. */
export function UndoBar({ done, undo }: LastAction) {
  const bar = useRef<HTMLElement>(null);
  const [gone, setGone] = useState<typeof done>();
  useEffect(() => {
    const hide = () => done?.isWrong || bar.current?.matches(':hover, :focus-within') || setGone(done);
    const timer = setInterval(hide, shownFor);
    return () => clearInterval(timer);
  }, [done]);
  const shown = done === gone ? undefined : done;
  return (
    <footer ref={bar} class="undo-bar" hidden={!shown}>
      <span role={shown?.isWrong ? 'alert' : 'status'}>{shown?.says}</span>
      {!!shown?.changes?.length && (
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
    </footer>
  );
}
