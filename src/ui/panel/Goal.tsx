import { type GoalKind, goalKinds } from '../../domain/words';
import type { GoalRecord } from '../../store/records';
import { t } from '../shared/t';
import type { PanelState } from './state';
import { useTyped } from './typed';

/** What you want from this relation: kind, wording, by when. */
export function GoalFields({ state }: { state: PanelState }) {
  const open = state.view!.facts.find((fact): fact is GoalRecord => fact.type === 'goal' && fact.state === 'open');
  const wording = useTyped(state, 'wording', open?.wording ?? '', (text) => ({
    do: 'goal',
    input: { who: state.who(), wording: text },
  }));
  const by = useTyped(state, 'by', open?.by ?? '', (text) => ({
    do: 'goal',
    input: { who: state.who(), by: text || null },
  }));
  const kind = (open?.kind ?? '') as GoalKind | '';
  const choose = (chosen: string) =>
    void state.save({ do: 'goal', input: { who: state.who(), kind: (chosen || null) as GoalKind | null } });
  return (
    <section>
      <div class="row">
        <label class="grow">
          {t('goal')}
          <select value={kind} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            <option value="">{t('goal_none')}</option>
            {goalKinds.map((name) => (
              <option value={name}>{t(`goal_${name}`)}</option>
            ))}
          </select>
        </label>
        <label>
          {t('by_when')}
          <input type="date" min="1900-01-01" max="9999-12-31" {...by} />
        </label>
      </div>
      <label>
        {t('what_exactly')}
        <input type="text" maxLength={1000} placeholder={t('what_exactly_hint')} {...wording} />
      </label>
    </section>
  );
}
