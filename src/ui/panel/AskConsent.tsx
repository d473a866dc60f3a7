import { ConsentDetails } from '../shared/components/ConsentDetails';
import { Icon } from '../shared/components/Icon';
import { closeIcon } from '../shared/icons';
import { t } from '../shared/text/t';
import './ChooseMode.css';

interface AskConsentProps {
  onAnswer: (isGiven: boolean) => void;
  /** Decides nothing, and reads nothing. */
  onLater: () => void;
}

/** What is read and kept, and two equal answers; where it stands is asked afterwards. */
export function AskConsent({ onAnswer, onLater }: AskConsentProps) {
  return (
    <fieldset class="choose-mode" aria-label={t('how_here')}>
      <div class="row">
        <h1 class="grow">{t('consent_question')}</h1>
        <button type="button" class="icon quiet" aria-label={t('close')} onClick={onLater}>
          <Icon path={closeIcon} />
        </button>
      </div>
      <p>
        {t('consent_reads')} {t('consent_keeps')}
      </p>
      <ConsentDetails />
      <div class="row">
        <button type="button" class="grow" onClick={() => onAnswer(true)}>
          {t('consent_agree')}
        </button>
        <button type="button" class="grow" onClick={() => onAnswer(false)}>
          {t('consent_refuse')}
        </button>
      </div>
      <p class="small soft">{t('consent_page_note')}</p>
    </fieldset>
  );
}
