import { type Key, t } from '../shared/t';
import type { PanelState } from './state';

/** Whether what was typed is safe, and the way back. */
export function Saved({ state }: { state: PanelState }) {
  const { saving, change, said } = state;
  const isFailure = typeof saving === 'object';
  return (
    <footer>
      <span role="status" class={isFailure ? 'small wrong' : 'small soft'}>
        {isFailure
          ? problem(saving.code)
          : (said ?? (saving === 'idle' ? '' : t(saving === 'saved' ? 'saved' : 'saving')))}
      </span>
      {isFailure && (
        <button type="button" class="quiet" onClick={() => state.retry()}>
          {t('try_again')}
        </button>
      )}
      {change !== undefined && saving === 'saved' && (
        <button type="button" class="quiet" onClick={() => void state.undo()}>
          {t('undo')}
        </button>
      )}
    </footer>
  );
}

/** What happened, what is safe, and what to do. */
const problem = (code: string): string => t(`failed_${code}` as Key) || t('failed_storage');
