import type { Offer } from '../../../domain/model';
import { offerWarnings } from '../../../mentions/offerWarnings';
import { warnings } from '../../../mentions/warnings';
import { t } from '../../shared/text/t';
import './OfferWarnings.css';

/** Warnings about one list of words, shown below its field. */
export function OfferWarnings({ offer, list }: { offer: Offer; list: string }) {
  const texts = warningTexts(offer, list);
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

function warningTexts(offer: Offer, list: string): string[] {
  const broken = offerWarnings(offer).flatMap((warning) => {
    if (warning.kind === 'saysNothing') return warning.list === list ? [t('warning_saysNothing', warning.term)] : [];
    return (warning.kind === 'noAudience' ? 'audience' : 'keywords') === list ? [t(`warning_${warning.kind}`)] : [];
  });
  const idle = warnings(offer).flatMap(({ kind, keyword = '' }) => {
    if (kind === 'duplicate' && list === 'keywords') return [t('warning_duplicate', keyword)];
    return kind === 'noException' && list === 'exceptions' ? [t('warning_noException', keyword)] : [];
  });
  return [...broken, ...idle];
}
