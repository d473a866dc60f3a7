import type { Offer, Trap } from '../../../domain/model';
import { reasonText } from '../../shared/text/reasonText';
import { t } from '../../shared/text/t';
import { trapFigures } from '../../shared/text/trapText';
import type { PanelState } from '../state/panelState';

/** The figures, and why the offer fits: two lines at most. */
export function unawareText(state: PanelState, { id }: Offer, trap?: Trap): string {
  const { offers, why, standing } = state.view!;
  const context = { offers, now: state.now };
  const fit = why.offers[id]?.find(({ kind }) => kind === 'fit');
  const parts = [
    standing.offers[id]?.faded && !trap && t('may_have_forgotten'),
    trap && `${trapFigures(trap, context)}.`,
    fit && reasonText(fit, context),
  ];
  return parts.filter(Boolean).join(' ');
}
