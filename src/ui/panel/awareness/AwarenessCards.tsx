import { useState } from 'preact/hooks';
import { type EvidenceKind, type Offer, type Rung, rungs } from '../../../domain/model';
import { type MessageKey, t } from '../../shared/text/t';
import { DateInput } from '../fields/DateInput';
import type { PanelState } from '../state/panelState';
import { insertIntoMessage, pitchOf, proofOf, proofText } from './insertIntoMessage';
import { ReasonList } from './ReasonList';
import './AwarenessCards.css';

/** Whether they know each offer that concerns them, why we think so, and "I told them". */
export function AwarenessCards({ state }: { state: PanelState }) {
  const { offers, standing } = state.view!;
  if (!offers.length)
    return (
      <section class="awareness unaware">
        <p>{t('no_offer_yet')}</p>
        <button type="button" class="main" onClick={() => void state.services.ask('openPage', 'options')}>
          {t('write_offer')}
        </button>
      </section>
    );
  const concerning = offers.filter(({ id }) => standing.concerns.includes(id));
  return (
    <>
      {concerning.map((offer) => (
        <AwarenessCard key={offer.id} {...{ state, offer }} />
      ))}
    </>
  );
}

interface AwarenessProps {
  state: PanelState;
  offer: Offer;
}

function AwarenessCard({ state, offer }: AwarenessProps) {
  const { now } = state;
  const [on, setOn] = useState(now);
  const [isOpen, setOpen] = useState(false);
  const { knows, faded } = state.view!.standing.offers[offer.id]!;
  return (
    <section class={knows ? 'awareness' : 'awareness unaware'}>
      <div class="head">
        <strong class="grow" dir="auto">
          {t(knows ? 'knows_offer' : 'does_not_know_offer', offer.name)}
        </strong>
        <button type="button" class="quiet small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('why')}
        </button>
      </div>
      {faded && <span class="small">{t('may_have_forgotten')}</span>}
      <div class="row">
        <button type="button" class={knows ? '' : 'main'} onClick={() => void state.markTold(on, offer.id)}>
          {t('i_told_them')}
        </button>
        <DateInput
          aria-label={t('told_on')}
          title={t('told_on')}
          value={on}
          max={now}
          refuse={(code) => state.refuse(code)}
          onInput={({ currentTarget }) => setOn(currentTarget.value || now)}
        />
      </div>
      <InsertButtons {...{ state, offer }} />
      {isOpen && <AwarenessDetails {...{ state, offer, on }} />}
    </section>
  );
}

/** What can be put into a message. The trap that says "tell them" has the pitch already. */
function InsertButtons({ state, offer }: AwarenessProps) {
  const pitch = pitchOf(offer, state, 'short');
  const proof = proofOf(offer, state);
  const { offers, traps } = state.view!.standing;
  const { knows } = offers[offer.id]!;
  const isTrap = traps.some(({ kind, figures }) => kind === 'untold' && figures.offer === offer.id);
  const long = offer.pitches.some(({ length, text }) => length === 'long' && text.trim()) && pitch?.length === 'short';
  const short = !isTrap && pitch;
  if (!short && !long && !(proof && knows)) return null;
  return (
    <div class="buttons">
      {short && <InsertButton {...{ state }} label="step_insert_pitch" text={() => short.text} />}
      {long && (
        <InsertButton {...{ state }} label="step_insert_long" text={() => pitchOf(offer, state, 'long')?.text ?? ''} />
      )}
      {proof && knows && <InsertButton {...{ state }} label="step_insert_proof" text={() => proofText(proof)} />}
    </div>
  );
}

function InsertButton({ state, label, text }: { state: PanelState; label: MessageKey; text(): string }) {
  return (
    <button
      type="button"
      class="quiet"
      onClick={({ currentTarget }) => void insertIntoMessage(state, currentTarget as Element, text())}
    >
      {t(label)}
    </button>
  );
}

const observedKinds: [EvidenceKind, MessageKey][] = [
  ['asked', 'they_asked'],
  ['shown', 'they_saw'],
  ['repeated', 'they_repeated'],
  ['recommended', 'they_recommended'],
];

/** The reasons behind the verdict, and other evidence to add. */
function AwarenessDetails({ state, offer, on }: AwarenessProps & { on: string }) {
  const { why, standing, id } = state.view!;
  const save = (kind: EvidenceKind, rung?: Rung) =>
    void state.save({ do: 'evidence', input: { who: state.who(), offer: offer.id, kind, on, rung } });
  const reasons = [...(why.offers[offer.id] ?? []), ...(id ? why.tell : [])];
  // That they fit is a reason for the offer to concern them, and one to tell them: it is listed once.
  const distinct = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return (
    <>
      <ReasonList state={state} reasons={[...distinct.values()]} />
      <fieldset class="buttons" aria-label={t('they_also')}>
        <span class="small soft">{t('they_also')}</span>
        {observedKinds.map(([kind, label]) => (
          <button type="button" class="small" onClick={() => save(kind)}>
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
    </>
  );
}
