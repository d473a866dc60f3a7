import { useEffect, useState } from 'preact/hooks';
import { storeNotices } from '../../store/queries/storeNotices';
import { db, useLive } from '../shared/hooks/useLive';
import { failureText } from '../shared/text/failureText';
import { t } from '../shared/text/t';
import { CheckStore } from './CheckStore';
import { healthReport, healthText } from './healthReport';
import './Health.css';

type Parts = Awaited<ReturnType<typeof healthReport>>;

/** Something is wrong: how KnownFor is, a file to send, and the check of what is stored. */
export function Health() {
  const [parts, setParts] = useState<Parts>();
  const { value: { state } = {} } = useLive(() => storeNotices(db));
  useEffect(() => void healthReport(db).then(setParts), []);
  return (
    <main>
      <h1>{t('health_title')}</h1>
      {state?.closed ? (
        <p role="alert" class="wrong">
          {failureText(state.closed)}
        </p>
      ) : (
        <>
          <p>{t('health_help')}</p>
          <CheckStore />
        </>
      )}
      {parts && (
        <section aria-labelledby="figures">
          <h2 id="figures">{t('health_figures')}</h2>
          <p class="soft">{t('health_figures_help')}</p>
          <p>
            <a
              class="button"
              download="knownfor-health.txt"
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(healthText(parts))}`}
            >
              {t('report_page_save')}
            </a>
          </p>
          {parts.map((part) => (
            <HealthRows key={part.title} {...part} />
          ))}
        </section>
      )}
    </main>
  );
}

function HealthRows({ title, rows }: Parts[number]) {
  return (
    <>
      <h3>{t(title)}</h3>
      {rows.length ? (
        <dl>
          {rows.map(([label, value], i) => (
            <div key={`${i}${label}`}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p class="soft">{t('health_nothing')}</p>
      )}
    </>
  );
}
