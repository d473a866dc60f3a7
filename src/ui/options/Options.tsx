import { realms } from '../../domain/ways';
import { offers } from '../../store/queries';
import { db, useLive } from '../shared/live';
import { Notify } from '../shared/Notify';
import { t } from '../shared/t';
import { Ways } from '../shared/Ways';
import { Keys } from './Keys';
import { Mentions } from './Mentions';
import { Numbers } from './Numbers';
import { Offers } from './Offers';
import { Sites } from './Sites';
import { WhereNotesAre } from './WhereNotesAre';

/** First run and settings: the offer first, since nothing works without it. */
export function Options() {
  const { value, error } = useLive(() => offers(db));
  return (
    <main>
      <div class="brand">
        <img src="icons/48.png" width={44} height={44} alt="" />
        <div>
          <h1>{t('options_title')}</h1>
          <p class="soft">{t('options_lead')}</p>
          <p>
            <a href="dashboard.html">{t('open_dashboard')}</a>
          </p>
        </div>
      </div>
      {error && (
        <p role="alert" class="wrong">
          {t('cannot_read')} {String(error)}
        </p>
      )}
      {value && <Offers offers={value} />}
      <Mentions />
      <section>
        <h2>{t('reminders_title')}</h2>
        <Notify />
      </section>
      <section>
        <h2>{t('ways')}</h2>
        <div class="row">
          {realms.map((realm) => (
            <div class="grow" key={realm}>
              <Ways realm={realm} />
            </div>
          ))}
        </div>
      </section>
      <Numbers />
      <Sites />
      <WhereNotesAre />
      <Keys />
    </main>
  );
}
