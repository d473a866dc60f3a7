import type { Reason } from '../../../domain/relation/reason';
import { type ReasonContext, reasonText } from '../text/reasonText';
import { t } from '../text/t';
import './WhyReasons.css';

/** "Why?", which opens the reasons behind a verdict; nothing where there are none. */
export function WhyReasons({
  reasons,
  context,
  of,
}: {
  reasons: readonly Reason[];
  context: ReasonContext;
  of: string;
}) {
  if (!reasons.length) return null;
  return (
    <details class="because">
      <summary class="small soft" aria-label={`${t('why')} ${of}`}>
        {t('why')}
      </summary>
      <ul class="small soft">
        {reasons.map((reason, i) => (
          <li key={i} dir="auto">
            {reasonText(reason, context)}
          </li>
        ))}
      </ul>
    </details>
  );
}
