import { t } from '../shared/text/t';
import type { PanelState } from './state/panelState';
import './PageWarning.css';

/** A quiet line at the foot: nothing moves when it appears. */
export function PageWarning({ state }: { state: PanelState }) {
  return (
    <p class="page-changed small soft" role="note">
      <span class="grow">{t(state.person ? 'page_has_changed' : 'page_changed')}</span>
      <button type="button" class="quiet small" onClick={() => state.services.openReport?.()}>
        {t('report_page')}
      </button>
    </p>
  );
}
