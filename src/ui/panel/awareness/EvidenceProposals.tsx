import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import type { ThreadProposal } from '../state/threadState';
import './EvidenceProposals.css';

/** Evidence found in the open thread: accepted with one key, or marked as not about the offer. */
export function EvidenceProposals({ state }: { state: PanelState }) {
  return (
    <>
      {state.thread.proposals.filter(isApart(state)).map((proposal) => (
        <EvidenceProposal key={`${proposal.offer}.${proposal.sentence}`} {...{ state, proposal }} />
      ))}
    </>
  );
}

/** The answer to what they asked for is on that card. */
const isApart =
  ({ thread }: PanelState) =>
  ({ offer }: ThreadProposal) =>
    !thread.needs.some((need) => need.offer === offer && need.answer);

function EvidenceProposal({ state, proposal }: { state: PanelState; proposal: ThreadProposal }) {
  const { offer, kind, on, sentence, exception } = proposal;
  const stem = kind === 'shown' ? 'proof_found' : 'mention_found';

  async function addException(text: string) {
    const done = await state.save({ do: 'exception', input: { offer, text } });
    if (done) state.notify('', t('not_counted', text));
  }

  return (
    <section class="proposal">
      <p class="small" dir="auto">
        {on ? t(stem, formatDay(on, state.now), sentence) : t(`${stem}_undated`, sentence)}
      </p>
      <div class="buttons">
        <button type="button" class="main" data-first onClick={() => void state.thread.accept(proposal)}>
          {t('accept')}
        </button>
        {exception && (
          <button type="button" class="quiet" onClick={() => void addException(exception)}>
            {t('not_my_offer')}
          </button>
        )}
      </div>
    </section>
  );
}
