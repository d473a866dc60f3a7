import { useState } from 'preact/hooks';
import { type EvidenceKind, type Offer, type Rung, rungs } from '../../domain/model';
import { type MessageKey, t } from '../shared/text/t';
import { DateInput } from './DateInput';
import { insertIntoMessage, pitchOf, proofOf, proofText } from './insertIntoMessage';
import type { PanelState } from './panelState';
import { Reasons } from './Reasons';

/** Whether they know each offer that concerns them, why we think so, and "I told them". */
export function Knows({ state }: { state: PanelState }) {
  const { offers, standing } = state.view!;
  if (!offers.length)
    return (
      <section class="knows not">
        <p>{t('no_offer_yet')}</p>
        <button type="button" class="main" onClick={() => void state.services.ask('open', 'options')}>
          {t('write_offer')}
        </button>
      </section>
    );
  const concerning = offers.filter(({ id }) => standing.concerns.includes(id));
  return (
    <>
      {concerning.map((offer) => (
        <Offered key={offer.id} {...{ state, offer }} />
      ))}
    </>
  );
}

interface Props {
  state: PanelState;
  offer: Offer;
}

function Offered({ state, offer }: Props) {
  const { now } = state;
  const [on, setOn] = useState(now);
  const [isOpen, setOpen] = useState(false);
  const { knows, faded } = state.view!.standing.offers[offer.id]!;
  return (
    <section class={knows ? 'knows' : 'knows not'}>
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
        <button type="button" class={knows ? '' : 'main'} onClick={() => void state.told(on, offer.id)}>
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
      <Texts {...{ state, offer }} />
      {isOpen && <Behind {...{ state, offer, on }} />}
    </section>
  );
}

/** What can be put into a message. The trap that says "tell them" has the pitch already. */
function Texts({ state, offer }: Props) {
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
      {short && <Insert {...{ state }} label="step_insert_pitch" text={() => short.text} />}
      {long && (
        <Insert {...{ state }} label="step_insert_long" text={() => pitchOf(offer, state, 'long')?.text ?? ''} />
      )}
      {proof && knows && <Insert {...{ state }} label="step_insert_proof" text={() => proofText(proof)} />}
    </div>
  );
}

function Insert({ state, label, text }: { state: PanelState; label: MessageKey; text(): string }) {
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

const signs: [EvidenceKind, MessageKey][] = [
  ['asked', 'they_asked'],
  ['shown', 'they_saw'],
  ['repeated', 'they_repeated'],
  ['recommended', 'they_recommended'],
];

/** The reasons behind the verdict, and what else can be said of it. */
function Behind({ state, offer, on }: Props & { on: string }) {
  const { why, standing, id } = state.view!;
  const save = (kind: EvidenceKind, rung?: Rung) =>
    void state.save({ do: 'evidence', input: { who: state.who(), offer: offer.id, kind, on, rung } });
  const reasons = [...(why.offers[offer.id] ?? []), ...(id ? why.tell : [])];
  // That they fit is a reason for the offer to concern them, and one to tell them: once is enough.
  const said = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return (
    <>
      <Reasons state={state} reasons={[...said.values()]} />
      <fieldset class="buttons" aria-label={t('they_also')}>
        <span class="small soft">{t('they_also')}</span>
        {signs.map(([kind, label]) => (
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
