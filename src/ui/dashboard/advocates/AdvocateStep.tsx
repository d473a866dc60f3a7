import type { Contact, Offer } from '../../../domain/model';
import type { Advocate } from '../../../domain/network/advocates';
import type { LastAction } from '../../shared/components/LastAction';
import { t } from '../../shared/text/t';
import { CopyButton } from '../shared/CopyButton';
import { PersonLink } from '../shared/PersonLink';
import { advocateReasons } from './AdvocateItem';

interface AdvocateStepProps {
  advocate: Advocate;
  contact: Contact;
  offers: Offer[];
  lastAction: LastAction;
}

/** The next step with one of the few that matter now, and the click that does it or leads there. */
export function AdvocateStep({ advocate, contact, offers, lastAction }: AdvocateStepProps) {
  const { id, name, emails, passOn } = contact;
  const step = advocate.step as 'thank' | 'getInTouch' | 'prove' | 'ask';
  const sentence = passOn?.trim() || offers.find((offer) => offer.id === advocate.offer)?.sentence || '';
  return (
    <li>
      <div class="row">
        <p class="grow">
          <strong>{t(`advocates_step_${step}`)}</strong>: <PersonLink id={id} name={name} />
        </p>
        {step === 'thank' && (
          <button
            type="button"
            aria-label={`${t('thanked')}: ${name}`}
            onClick={() => void lastAction.run('thank', { who: { contact: id } }, t('thanked_whom', name))}
          >
            {t('thanked')}
          </button>
        )}
        {step !== 'thank' && sentence && <CopyButton text={sentence} label="copy_sentence" of={name} />}
        {emails[0] && (
          <a class="button" href={`mailto:${emails[0]}`}>
            {t('step_mail')}
          </a>
        )}
      </div>
      <p class="small soft">{advocateReasons(advocate, offers)}</p>
    </li>
  );
}
