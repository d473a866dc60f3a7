import { Icon } from '../../shared/components/Icon';
import { checkIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';

const works = ['consent_works_1', 'consent_works_2', 'consent_works_3'] as const;
const lacks = ['consent_lacks_1', 'consent_lacks_2'] as const;

/** Who says no goes on all the same, and sees what works. */
export function ConsentRefused({ onAgree, onDone }: { onAgree(): void; onDone(): void }) {
  return (
    <div class="welcome-columns">
      <section>
        <h1>{t('consent_refused_title')}</h1>
        <p class="lead">{t('consent_refused')}</p>
        <div class="buttons">
          <button type="button" class="main" onClick={onDone}>
            {t('welcome_next')}
          </button>
          <button type="button" class="quiet" onClick={onAgree}>
            {t('consent_change_mind')}
          </button>
        </div>
        <p class="soft small">{t('consent_later')}</p>
      </section>
      <aside class="welcome-aside">
        <h2 id="works">{t('consent_works')}</h2>
        <ul aria-labelledby="works">
          {works.map((key) => (
            <li key={key}>
              <Icon path={checkIcon} small /> {t(key)}
            </li>
          ))}
        </ul>
        <h2 id="lacks">{t('consent_lacks')}</h2>
        <ul aria-labelledby="lacks" class="soft">
          {lacks.map((key) => (
            <li key={key}>– {t(key)}</li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
