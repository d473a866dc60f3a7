import type { Consent } from '../../../settings/consent';
import { ConsentDetails } from '../../shared/components/ConsentDetails';
import { t } from '../../shared/text/t';
import { ExampleCard } from '../ExampleCard';
import { ConsentRefused } from './ConsentRefused';

interface ConsentStepProps {
  consent: Consent;
  answer(isGiven: boolean): Promise<void>;
  onDone(): void;
}

/** What is read and kept, and two equal answers: the product must not push one. */
export function ConsentStep({ consent, answer, onDone }: ConsentStepProps) {
  const agree = () => void answer(true).then(onDone);
  if (consent === 'refused') return <ConsentRefused onAgree={agree} onDone={onDone} />;
  return (
    <div class="welcome-columns">
      <section>
        <h1>{t('consent_title')}</h1>
        {consent === 'changed' && <p>{t('consent_changed')}</p>}
        <p class="lead">
          {t('consent_reads')} {t('consent_keeps')}
        </p>
        <ConsentDetails />
        <div class="buttons equal">
          <button type="button" onClick={agree}>
            {t('consent_agree')}
          </button>
          <button type="button" onClick={() => void answer(false)}>
            {t('consent_refuse')}
          </button>
        </div>
        <p class="soft small">{t('consent_free')}</p>
      </section>
      <ExampleCard />
    </div>
  );
}
