import type { OfferFigures } from '../../../fileWorker/protocol';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import type { Decisions } from './decisions';

interface OfferLookProps {
  findings: readonly OfferFigures[];
  decisions: Decisions;
}

/** What the messages say of each offer, in figures: who was overlooked, who asked, who was told. */
export function OfferPreview({ findings, decisions }: OfferLookProps) {
  if (!findings.length) return null;
  return (
    <div class="calendar-look">
      {findings.map(({ offer, name, overlooked, asked, told }) => (
        <p key={offer}>
          <strong dir="auto">{name || t('offer_unnamed')}:</strong>{' '}
          {[
            overlooked > 0 && plural('findings_overlooked', overlooked),
            asked > 0 && plural('findings_asked', asked),
            told > 0 && plural('findings_told', told),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={decisions.withoutFindings}
          onChange={({ currentTarget }) => decisions.set({ withoutFindings: currentTarget.checked })}
        />
        {t('findings_without')}
      </label>
    </div>
  );
}
