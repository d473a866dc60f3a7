import { formatDay, t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import type { ThreadProposal as Evidence } from '../state/threadState';

/** What the opened thread says: accepted with one key, or told to be something else. */
export function Proposals({ state }: { state: PanelState }) {
  return (
    <>
      {state.thread.proposed.map((found) => (
        <Found key={`${found.offer}.${found.sentence}`} {...{ state, found }} />
      ))}
    </>
  );
}

function Found({ state, found }: { state: PanelState; found: Evidence }) {
  const { offer, kind, on, sentence, exception } = found;
  const stem = kind === 'shown' ? 'proof_found' : 'mention_found';

  async function except(text: string) {
    const done = await state.save({ do: 'exception', input: { offer, text } });
    if (done) state.say('', t('not_counted', text));
  }

  return (
    <section class="proposed">
      <p class="small" dir="auto">
        {on ? t(stem, formatDay(on, state.now), sentence) : t(`${stem}_undated`, sentence)}
      </p>
      <div class="buttons">
        <button type="button" class="main" data-first onClick={() => void state.thread.accept(found)}>
          {t('accept')}
        </button>
        {exception && (
          <button type="button" class="quiet" onClick={() => void except(exception)}>
            {t('not_my_offer')}
          </button>
        )}
      </div>
    </section>
  );
}
