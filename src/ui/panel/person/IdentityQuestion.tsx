import { useState } from 'preact/hooks';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';

/**
 * "Is this Anna Nowak from your contacts?": asked where address and name disagree. Until it is answered nothing stored
 * is shown, nothing is saved, and what is typed waits. Put off, it stays as one line that asks again.
 */
export function IdentityQuestion({ state }: { state: PanelState }) {
  const { doubt } = state.view!;
  const [isLater, setLater] = useState(false);
  if (!doubt) return null;
  const question = t('is_this_contact', doubt.name);
  if (isLater)
    return (
      <button type="button" class="quiet" dir="auto" onClick={() => setLater(false)}>
        {question}
      </button>
    );
  const answer = (same: boolean) =>
    void state.save({ do: 'identify', input: { who: state.who(), same } }).then(() => state.flush());
  return (
    <section class="twin" aria-label={question}>
      <p dir="auto">{question}</p>
      {doubt.about && (
        <p class="small soft" dir="auto">
          {doubt.about}
        </p>
      )}
      <p class="small soft">{t('is_this_contact_why')}</p>
      <div class="row">
        <button type="button" onClick={() => answer(true)}>
          {t('answer_yes')}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {t('not_the_same')}
        </button>
        <button type="button" class="quiet" onClick={() => setLater(true)}>
          {t('answer_later')}
        </button>
      </div>
    </section>
  );
}
