import { failureText, progressText } from '../shared/text/failureText';
import { t } from '../shared/text/t';
import type { PanelState } from './state/panelState';
import './SaveStatus.css';

/** Whether what was typed is safe, and the way back. */
export function SaveStatus({ state }: { state: PanelState }) {
  const { saving, change, notice } = state;
  const isFailure = typeof saving === 'object';
  return (
    <footer>
      <span role="status" class={isFailure ? 'small wrong' : 'small soft'}>
        {isFailure ? failureText(saving.code) : (notice ?? progressText(saving))}
      </span>
      {isFailure && retryable.includes(saving.code) && (
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

/** Failures that another try can overcome. */
const retryable = ['storage', 'full', 'gone'];
