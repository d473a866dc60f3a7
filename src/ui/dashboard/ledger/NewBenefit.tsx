import { useState } from 'preact/hooks';
import { type Benefit, benefitKinds, type Direction, type Id } from '../../../domain/model';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import { PersonPicker } from '../shared/PersonPicker';

/** Logs help that passed between you and somebody: who, which way, what kind, and what it was worth. */
export function NewBenefit({ lastAction, close }: { lastAction: LastAction; close(): void }) {
  const [person, setPerson] = useState<{ id: Id; name: string }>();
  const [direction, setDirection] = useState<Direction>('received');
  const form = useDraftedForm('newBenefit', ['amount']);
  async function save(kind: Benefit['kind']) {
    const input = { who: { contact: person!.id }, direction, kind, amount: form.text('amount') };
    if (!(await lastAction.run('benefit', input, t('benefit_added', person!.name)))) return;
    await form.clear();
    close();
  }
  return (
    <section
      class="new-benefit"
      aria-label={t('add_benefit')}
      onKeyDown={({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented && close()}
    >
      <PersonPicker label={t('person')} chosen={person} choose={setPerson} />
      <fieldset class="chips" aria-label={t('which_way')}>
        {(['received', 'given'] as const).map((one) => (
          <button
            type="button"
            key={one}
            class="filter-chip"
            aria-pressed={direction === one}
            onClick={() => setDirection(one)}
          >
            {t(`direction_${one}`)}
          </button>
        ))}
      </fieldset>
      <label>
        {t('amount')}
        <input type="text" inputMode="decimal" {...form.props('amount')} />
      </label>
      <fieldset class="chips">
        <legend class="small soft">{t('save_as')}</legend>
        {benefitKinds.map((kind) => (
          <button type="button" key={kind} class="filter-chip" disabled={!person} onClick={() => void save(kind)}>
            {t(`benefit_${kind}`)}
          </button>
        ))}
      </fieldset>
      <button type="button" class="quiet" onClick={close}>
        {t('cancel')}
      </button>
    </section>
  );
}
