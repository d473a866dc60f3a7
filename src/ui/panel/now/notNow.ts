import type { Trap } from '../../../domain/model';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import type { CardAction } from './CardButton';

/** Puts a trap off until its figures change; without a trap, or without a contact, there is nothing to put off. */
export function notNow(state: PanelState, trap: Trap | undefined): CardAction | undefined {
  if (!trap || !state.view?.id) return undefined;
  const { kind, figures } = trap;
  return {
    label: t('not_now'),
    run() {
      void state.save({ do: 'dismiss', input: { who: state.who(), kind, figures } });
      state.set({ dismissedKind: kind });
    },
  };
}
