import { Icon } from '../shared/components/Icon';
import { eyeIcon, hideIcon, undoIcon } from '../shared/icons';
import { failureText, progressText } from '../shared/text/failureText';
import { t } from '../shared/text/t';
import { changeText } from './state/changeText';
import { hideNotes, storeHidden } from './state/hiddenNotes';
import type { PanelState } from './state/panelState';
import './Foot.css';

/** Silent until something changed, then it names that, with the way back; and who looks on can be kept out. */
export function Foot({ state }: { state: PanelState }) {
  const { saving, changes, notice, view, isHidden } = state;
  const isFailure = typeof saving === 'object';
  const last = changes.at(-1);
  const what = saving === 'saved' && !notice && last && changeText(last);
  const hideLabel = t(isHidden ? 'show_my_notes' : 'hide_my_notes');
  const isBusy = saving !== 'idle' || !!notice || !!last;
  return (
    <footer>
      <p class="says">
        <span role="status" class={isFailure ? 'wrong' : ''}>
          {isFailure ? failureText(saving.code) : (notice ?? progressText(saving))}
        </span>
        {what && <span>: {what}</span>}
        {view && !view.id && !isBusy && t('nothing_stays')}
      </p>
      {isFailure && retryable.includes(saving.code) && (
        <button type="button" class="quiet" onClick={() => state.retry()}>
          {t('try_again')}
        </button>
      )}
      {last && !isFailure && saving !== 'saving' && (
        <button type="button" class="quiet" onClick={() => void state.undo()}>
          <Icon path={undoIcon} small />
          {t('undo')}
        </button>
      )}
      {view?.id && (
        <button
          type="button"
          class="quiet"
          aria-label={hideLabel}
          title={hideLabel}
          onClick={() => {
            hideNotes(state, !isHidden);
            void storeHidden(!isHidden);
          }}
        >
          <Icon path={isHidden ? eyeIcon : hideIcon} small />
          {!isBusy && hideLabel}
        </button>
      )}
      {view?.id && !isBusy && !state.services.isRecord && (
        <button type="button" class="quiet" onClick={() => void state.services.ask('openPerson', view.id!)}>
          {t('full_record')}
        </button>
      )}
    </footer>
  );
}

/** Failures that another try can overcome. */
const retryable = ['storage', 'full', 'gone'];
