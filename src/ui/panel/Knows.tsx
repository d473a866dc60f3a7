import { useState } from 'preact/hooks';
import { today } from '../../domain/days';
import { fitOf } from '../../domain/fit';
import type { Contact, Offer, Standing } from '../../domain/words';
import { day, t } from '../shared/t';
import type { PanelState } from './state';

/** Whether they know each offer that concerns them, why we think so, and "I told them". */
export function Knows({ state }: { state: PanelState }) {
  const { offers, standing, contact } = state.view!;
  if (!offers.length)
    return (
      <section class="knows not">
        <p>{t('no_offer_yet')}</p>
        <button type="button" class="main" onClick={() => void state.outside.ask('open', 'options')}>
          {t('write_offer')}
        </button>
      </section>
    );
  const concerning = offers.filter(({ id }) => standing.concerns.includes(id));
  return (
    <>
      {concerning.map((offer) => (
        <Offered key={offer.id} {...{ state, offer, standing, contact }} />
      ))}
    </>
  );
}

function Offered({
  state,
  offer,
  standing,
  contact,
}: {
  state: PanelState;
  offer: Offer;
  standing: Standing;
  contact: Contact;
}) {
  const now = today();
  const [on, setOn] = useState(now);
  const [isOpen, setOpen] = useState(false);
  const { knows, faded } = standing.offers[offer.id]!;
  return (
    <section class={knows ? 'knows' : 'knows not'}>
      <strong>{t(knows ? 'knows_offer' : 'does_not_know_offer', offer.name)}</strong>
      {faded && <span class="small">{t('may_have_forgotten')}</span>}
      {isOpen && <Why {...{ offer, standing, contact, now }} />}
      <div class="row">
        <button type="button" class={knows ? '' : 'main'} onClick={() => void state.told(on, offer.id)}>
          {t('i_told_them')}
        </button>
        <input
          type="date"
          aria-label={t('told_on')}
          title={t('told_on')}
          value={on}
          max={now}
          onInput={({ currentTarget }) => setOn(currentTarget.value || now)}
        />
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('why')}
        </button>
      </div>
    </section>
  );
}

/** The facts behind the verdict, in plain words. */
function Why({ offer, standing, contact, now }: { offer: Offer; standing: Standing; contact: Contact; now: string }) {
  const { until, rung } = standing.offers[offer.id]!;
  const evidence = contact.evidence.filter((one) => one.offer === offer.id);
  const fit = fitOf(contact, offer);
  return (
    <ul class="why small">
      {evidence.map(({ on, kind, sentence }) => (
        <li>
          {day(on, now)}: {t(`evidence_${kind}`)}
          {sentence && ` “${sentence}”`}
        </li>
      ))}
      {!evidence.length && <li>{t('why_nothing')}</li>}
      {rung !== 'unaware' && until && <li>{t(until <= now ? 'why_faded' : 'why_until', day(until, now))}</li>}
      <li>{fit ? t('why_fit', fit.term, t(`field_${fit.field}`)) : t('why_main_offer')}</li>
    </ul>
  );
}
