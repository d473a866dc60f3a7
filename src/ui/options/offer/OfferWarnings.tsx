import type { Offer } from '../../../domain/model';
import { offerWarnings } from '../../../mentions/offerWarnings';
import { t } from '../../shared/text/t';
import './OfferWarnings.css';

/** Warnings about one list of words, shown below its field. */
export function OfferWarnings({ offer, list }: { offer: Offer; list: string }) {
  const texts = offerWarnings(offer)
    .filter((warning) => warning.list === list)
    .map(({ kind, term = '' }) => t(`warning_${kind}`, term));
  return (
    <>
      {texts.map((text) => (
        <small key={text} class="warning" role="note">
          {text}
        </small>
      ))}
    </>
  );
}
