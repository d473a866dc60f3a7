import type { ComponentChildren } from 'preact';
import type { OfferFigures } from '../../fileWorker/protocol';
import { plural } from '../shared/text/plural';
import { t } from '../shared/text/t';
import type { Decisions } from './decisions';

interface OfferFindingsProps {
  findings: readonly OfferFigures[];
  /** What can be decided, where it is not elsewhere. */
  children?: ComponentChildren;
}

/** What the messages say of each offer, in figures: who was overlooked, who asked, who was told. */
export function OfferFindings({ findings, children }: OfferFindingsProps) {
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
      {children}
    </div>
  );
}

/** Whether those sentences of messages are left out. */
export function FindingsOption({ decisions }: { decisions: Decisions }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={decisions.withoutFindings}
        onChange={({ currentTarget }) => decisions.set({ withoutFindings: currentTarget.checked })}
      />
      {t('findings_without')}
    </label>
  );
}
