import { t } from '../shared/t';
import type { PanelState } from './state';

/** Whether what was typed is safe, and the way back. */
export function Saved({ state }: { state: PanelState }) {
  const { saving, change } = state;
  const isFailure = typeof saving === 'object';
  return (
    <footer>
      <span role="status" class={isFailure ? 'small wrong' : 'small soft'}>
        {isFailure ? problem(saving.code) : saving === 'idle' ? '' : t(saving === 'saved' ? 'saved' : 'saving')}
      </span>
      {change !== undefined && saving === 'saved' && (
        <button type="button" class="quiet" onClick={() => void state.undo()}>
          {t('undo')}
        </button>
      )}
    </footer>
  );
}

/** What happened, what is safe, and what to do. */
function problem(code: string): string {
  if (code === 'full') return t('failed_full');
  if (code === 'gone') return t('failed_gone');
  if (code === 'invalid') return t('failed_invalid');
  if (code === 'nobody') return t('failed_nobody');
  return t('failed_storage');
}
