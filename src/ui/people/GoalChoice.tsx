import { type GoalKind, goalKinds } from '../../domain/model';
import type { ContactRecord } from '../../store/records';
import { takeFocus } from '../shared/hooks/takeFocus';
import type { LastAction } from '../shared/hooks/useLastAction';
import { t } from '../shared/text/t';

interface GoalChoiceProps {
  contact: ContactRecord;
  lastAction: LastAction;
  close(): void;
}

/** The kinds of goal as chips: one click sets it. */
export function GoalChoice({ contact: { id, name }, lastAction, close }: GoalChoiceProps) {
  async function choose(kind: GoalKind) {
    if (await lastAction.run('goal', { who: { contact: id }, kind }, t('goal_set_whom', name))) close();
  }
  return (
    <fieldset class="chips" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <legend class="small soft">{t('goal')}</legend>
      {goalKinds.map((kind, i) => (
        <button type="button" class="choice" key={kind} ref={i ? null : takeFocus} onClick={() => void choose(kind)}>
          {t(`goal_${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}
