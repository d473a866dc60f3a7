import type { ComponentChildren } from 'preact';
import type { PopupContents } from '../../../store/queries/popupContents';
import { PeopleToTell } from '../../people/PeopleToTell';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';
import { closePopup } from '../openPages';
import './WhoToTell.css';

interface WhoToTellProps {
  value: PopupContents;
  /** The id of the offer in view; empty: any. */
  offer: string;
  setOffer(offer: string): void;
  showMore(): void;
  /** What is shown where there is nobody: the popup loads it then, the other pages hold it. */
  nobody: ComponentChildren;
  lastAction: LastAction;
}

/** Who still doesn't know your offer, those worth most first: why, a way to write, and "Knows already". */
export function WhoToTell({ value, offer, setOffer, showMore, nobody, lastAction }: WhoToTellProps) {
  const { offers, tellFirst, more } = value;
  if (!tellFirst.length && !offer) return <>{nobody}</>;
  return (
    <>
      {offers.length > 1 && <OfferSelect {...{ offers, offer, setOffer }} />}
      <PeopleToTell {...{ value, offer, lastAction }} onWrite={closePopup} />
      {!tellFirst.length && <p class="soft">{t('everybody_knows')}</p>}
      {more && (
        <button type="button" class="quiet more" onClick={showMore}>
          {t('show_more')}
        </button>
      )}
    </>
  );
}

function OfferSelect({ offers, offer, setOffer }: Pick<WhoToTellProps, 'offer' | 'setOffer'> & OffersOnly) {
  return (
    <select
      class="which-offer"
      aria-label={t('offer')}
      value={offer}
      onChange={({ currentTarget }) => setOffer(currentTarget.value)}
    >
      <option value="">{t('all_offers')}</option>
      {offers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name || t('offer_unnamed')}
        </option>
      ))}
    </select>
  );
}

type OffersOnly = Pick<PopupContents, 'offers'>;
