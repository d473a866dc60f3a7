import { useState } from 'preact/hooks';
import { benefitKinds, type Direction } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { ChipChoice } from '../fields/ChipChoice';
import type { PanelState } from '../state/panelState';

/** Help that passed between you: who helped, then its kind, which saves it and asks for its worth. */
export function HelpedForm({ state }: { state: PanelState }) {
  const [direction, setDirection] = useState<Direction>(state.direction ?? 'given');
  async function log(kind: (typeof benefitKinds)[number], chip: Element) {
    const editing = await state.save({ do: 'benefit', input: { who: state.who(), direction, kind } });
    if (!editing) return;
    state.open({ editing });
    chip.ownerDocument.querySelector<HTMLElement>('.record input')?.focus();
  }
  return (
    <div class="form">
      <ChipChoice<Direction>
        label={t('who_helped')}
        options={[
          ['given', t('i_helped')],
          ['received', t('they_helped_me')],
        ]}
        value={direction}
        choose={(value) => setDirection(value)}
      />
      <fieldset class="chips" aria-label={t('log_which')}>
        {benefitKinds.map((kind) => (
          <button
            type="button"
            class="choice"
            onClick={({ currentTarget }) => void log(kind, currentTarget as Element)}
          >
            {t(`benefit_${kind}`)}
          </button>
        ))}
      </fieldset>
      <div class="form-actions">
        <button type="button" class="quiet" onClick={() => state.open({})}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}
