import { benefitKinds, type Direction } from '../../../domain/model';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';

const helpDirections = { given: 'i_helped', received: 'they_helped_me' } as const;

/** Help that passed between you: its kind, under who helped, saves it and asks for its worth. */
export function HelpedForm({ state }: { state: PanelState }) {
  async function log(direction: Direction, kind: (typeof benefitKinds)[number]) {
    const editing = await state.save({ do: 'benefit', input: { who: state.who(), direction, kind } });
    if (editing) state.open({ editing });
  }
  // What a card asks for comes first.
  const order: Direction[] = state.direction === 'received' ? ['received', 'given'] : ['given', 'received'];
  return (
    <div class="form">
      {order.map((direction) => (
        <fieldset key={direction} class="chips" aria-label={t(helpDirections[direction])}>
          <span class="chips-label">{t(helpDirections[direction])}</span>
          {benefitKinds.map((kind) => (
            <button
              type="button"
              class="choice"
              aria-label={`${t(helpDirections[direction])}: ${t(`benefit_${kind}`)}`}
              onClick={() => void log(direction, kind)}
            >
              {t(`benefit_${kind}`)}
            </button>
          ))}
        </fieldset>
      ))}
      <div class="form-actions">
        <button type="button" class="quiet" onClick={() => state.open({})}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
