import type { LastAction } from '../hooks/useLastAction';
import { t } from '../text/t';
import './UndoBar.css';

/** The bar at the foot of the page: what was done last, and its Undo. */
export function UndoBar({ done, undo }: LastAction) {
  return (
    <footer class="undo-bar" hidden={!done}>
      <span role={done?.isWrong ? 'alert' : 'status'}>{done?.says}</span>
      {!!done?.changes?.length && (
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
    </footer>
  );
}
