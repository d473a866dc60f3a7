import { type EvidenceKind, type Offer, type Rung, rungs } from '../../../domain/model';
import { type MessageKey, t } from '../../shared/text/t';
import { type CardAction, CardButton } from '../now/CardButton';
import { bareLetter, insertIntoMessage, proofOf, proofText } from '../now/insertIntoMessage';
import { pitchOf } from '../now/letter';
import type { PanelState } from '../state/panelState';
import { ReasonList } from './ReasonList';

const observedKinds: [EvidenceKind, MessageKey][] = [
  ['asked', 'they_asked'],
  ['shown', 'they_saw'],
  ['repeated', 'they_repeated'],
  ['recommended', 'they_recommended'],
];

/** The reasons behind what they know of an offer, other evidence to add, and what else can be sent of it. */
export function AwarenessDetails({ state, offer, on }: { state: PanelState; offer: Offer; on: string }) {
  const { why, standing, id } = state.view!;
  const save = (kind: EvidenceKind, rung?: Rung) =>
    void state.save({ do: 'evidence', input: { who: state.who(), offer: offer.id, kind, on, rung } });
  const reasons = [...(why.offers[offer.id] ?? []), ...(id ? why.tell : [])];
  // That they fit is a reason for the offer to concern them, and one to tell them: it is listed once.
  const distinct = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return (
    <div class="stack">
      <ReasonList state={state} reasons={[...distinct.values()]} />
      <fieldset class="chips" aria-label={t('they_also')}>
        <span class="chips-label">{t('they_also')}</span>
        {observedKinds.map(([kind, label]) => (
          <button type="button" class="choice" onClick={() => save(kind)}>
            {t(label)}
          </button>
        ))}
      </fieldset>
      <label>
        {t('set_level')}
        <select
          value={standing.offers[offer.id]!.rung}
          onChange={({ currentTarget }) => save('corrected', currentTarget.value as Rung)}
        >
          {rungs.map((rung) => (
            <option value={rung}>{t(`rung_${rung}`)}</option>
          ))}
        </select>
      </label>
      <OtherTexts {...{ state, offer }} />
    </div>
  );
}

/** What else of an offer can be put into a message. */
function OtherTexts({ state, offer }: { state: PanelState; offer: Offer }) {
  const language = state.thread.language();
  const insert = (label: MessageKey, body: string): CardAction => ({
    label: t(label),
    run: (button) => void insertIntoMessage(state, button, bareLetter(body)),
  });
  const [short, long] = [pitchOf(offer, language, 'short'), pitchOf(offer, language, 'long')];
  const proof = proofOf(offer, state);
  const actions = [
    isWithoutCard(state, offer) && short && insert('step_insert_pitch', short.text),
    long && long !== short && insert('step_insert_long', long.text),
    proof && insert('step_insert_proof', proofText(proof)),
  ].filter((one): one is CardAction => !!one);
  return (
    <div class="buttons">
      {actions.map((action) => (
        <CardButton key={action.label} action={action} look="quiet" />
      ))}
    </div>
  );
}

/** Only whom the offer flags has a card with its pitch. */
const isWithoutCard = ({ view }: PanelState, { id }: Offer) =>
  !view!.standing.flagged || view!.standing.offers[id]?.knows;
