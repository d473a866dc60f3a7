import { t } from '../text/t';
import './ConsentDetails.css';

const rows = ['profile', 'mail', 'files', 'where', 'goes', 'gone'] as const;

/** What KnownFor reads and keeps, row by row; docs/privacy.md says the same. */
export function ConsentDetails() {
  return (
    <details class="consent-details">
      <summary>{t('consent_details')}</summary>
      <dl>
        {rows.map((row) => (
          <div key={row}>
            <dt>{t(`consent_${row}`)}</dt>
            <dd>{t(`consent_${row}_what`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
