import { ConsentDetails } from '../shared/components/ConsentDetails';
import { useConsent } from '../shared/hooks/useConsent';
import { t } from '../shared/text/t';

/** Whether KnownFor may read, with what that means, and the other answer. */
export function ConsentSetting() {
  const { consent, answer } = useConsent();
  if (!consent) return null;
  const isGiven = consent === 'given';
  return (
    <div>
      <p>
        {t(isGiven ? 'consent_given' : 'consent_not_given')}{' '}
        <button type="button" class="quiet" onClick={() => void answer(!isGiven)}>
          {t(isGiven ? 'consent_withdraw' : consent === 'refused' ? 'consent_change_mind' : 'consent_agree')}
        </button>
      </p>
      <ConsentDetails />
    </div>
  );
}
