import { useState } from 'preact/hooks';
import type { SkippedPart } from '../../formats/format';
import { formatNumber } from '../shared/text/numberText';
import { plural } from '../shared/text/plural';
import { t } from '../shared/text/t';
import { problemText } from './problemText';

/** Rows that are drawn at first, and with each "show more". */
const shownAtOnce = 100;

/** What of the files is left out, each with its line and the reason. */
export function SkippedParts({ parts }: { parts: readonly SkippedPart[] }) {
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <details class="import-row">
      <summary>
        <span class="number">{formatNumber(parts.length)}</span>
        <span>{plural('import_skipped', parts.length)}</span>
      </summary>
      <ul class="import-people small">
        {parts.slice(0, shown).map(({ file, line, reason }, at) => (
          <li key={`${at}/${line}`}>{t('problem_at_line', file, line, problemText(reason))}</li>
        ))}
      </ul>
      {parts.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + 10 * shownAtOnce)}>
          {plural('import_more', parts.length - shown)}
        </button>
      )}
    </details>
  );
}
