import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import './BackToPage.css';

/** Where the panel is a sheet over the whole page, the way back to it, in words. */
export function BackToPage({ state }: { state: PanelState }) {
  return (
    <button type="button" class="back-to-page" onClick={() => state.services.close()}>
      ← {t('back_to_page')}
    </button>
  );
}
