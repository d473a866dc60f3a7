import { useState } from 'preact/hooks';
import type { Offer } from '../../../domain/model';
import type { ContactView } from '../../../store/queries/contacts/contactView';
import { Icon } from '../../shared/components/Icon';
import { knowsIcon, offerIcon, untoldIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { openRecordFields } from '../log/openRecordFields';
import { matters } from '../now/matters';
import { OnDemand } from '../onDemand/OnDemand';
import type { PanelState } from '../state/panelState';
import './KnownOffers.css';

/** The offers that have a line: they concern somebody, and no card says what they know of them. */
export function offersInLines({ view, thread: { needs } }: PanelState): Offer[] {
  const { offers, standing, id } = view!;
  // A stranger's card says it; so does the card of those who don't know one, or ask for one.
  const isInCard = !id || isUnawareFirst(view!);
  return offers.filter(
    (offer) =>
      standing.concerns.includes(offer.id) &&
      (standing.offers[offer.id]?.knows || !isInCard) &&
      !needs.some((need) => need.offer === offer.id),
  );
}

/** What isn't known comes before every trap. */
const isUnawareFirst = (view: ContactView) => matters(view)[0]?.kind === 'unaware';

/** A line for each offer that concerns them and asks for nothing: known, put off, or nothing is lost by it. */
export function KnownOffers({ state }: { state: PanelState }) {
  const { view, thread, services } = state;
  if (!view!.offers.length)
    return (
      <section class="no-offer">
        <p>{t('no_offer_yet')}</p>
        <button type="button" onClick={() => void services.ask('openPage', 'options')}>
          {t('write_offer')}
        </button>
      </section>
    );
  const isWhyInCard = thread.needs.length > 0 || isUnawareFirst(view!);
  return (
    <>
      {offersInLines(state).map((offer, i) => (
        <OfferLine key={offer.id} {...{ state, offer }} asksWhy={!i && !isWhyInCard} />
      ))}
    </>
  );
}

interface OfferLineProps {
  state: PanelState;
  offer: Offer;
  /** "Why?" stands once in a panel: on the first that is said of an offer. */
  asksWhy: boolean;
}

function OfferLine({ state, offer, asksWhy }: OfferLineProps) {
  const [isOpen, setOpen] = useState(false);
  const { standing, datedRecords } = state.view!;
  const { flagged, offers } = standing;
  const { knows } = offers[offer.id]!;
  // Often noted later than it was said: the day is put right where it was just saved.
  const told = datedRecords.find(
    (record) =>
      record.type === 'evidence' && record.kind === 'told' && record.offer === offer.id && record.on === state.now,
  );
  // Where nothing flags, neither amber nor its words stand here.
  const says = knows ? t('knows_offer', offer.name) : flagged ? t('does_not_know_offer', offer.name) : offer.name;
  return (
    <section class={`offer-line ${knows ? 'knows' : flagged ? 'unaware' : ''}`}>
      <div class="line">
        <Icon path={knows ? knowsIcon : flagged ? untoldIcon : offerIcon} small />
        <span id={`offer-${offer.id}`} class="grow" dir="auto">
          {says}
        </span>
        <button
          type="button"
          class="quiet small"
          aria-expanded={isOpen}
          aria-describedby={`offer-${offer.id}`}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'less' : asksWhy ? 'why' : 'more_details')}
        </button>
      </div>
      {told && (
        <button
          type="button"
          class="quiet small"
          onClick={({ currentTarget }) => openRecordFields(state, told.id, currentTarget)}
        >
          {t('since_today')}
        </button>
      )}
      {isOpen && <OnDemand part="AwarenessDetails" {...{ state, offer }} on={state.now} />}
    </section>
  );
}
