import type { Contact, Offer } from '../../../domain/model';
import type { Advocate } from '../../../domain/network/advocates';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';
import { CopyButton } from '../shared/CopyButton';

interface AdvocateStepProps {
  advocate: Advocate;
  contact: Contact;
  offers: Offer[];
  lastAction: LastAction;
}

/** The next step with one of the few that matter now, as the one button that does it or leads there. */
export function AdvocateStep({ advocate: { step, isNext, offer }, contact, offers, lastAction }: AdvocateStepProps) {
  if (!isNext) return null;
  const { id, name, emails, passOn } = contact;
  const rank = 'wash';
  const says = t(`advocates_step_${step as 'thank' | 'getInTouch' | 'prove' | 'ask'}`);
  if (step === 'thank')
    return (
      <button
        type="button"
        class={rank}
        aria-description={name}
        onClick={() => void lastAction.run('thank', { who: { contact: id } }, t('thanked_whom', name))}
      >
        {t('mark_thanked')}
      </button>
    );
  if (emails[0])
    return (
      <a class={`button ${rank}`} href={`mailto:${emails[0]}`} aria-label={`${says}: ${name}`}>
        {says}
      </a>
    );
  const sentence = passOn?.trim() || offers.find(({ id: of }) => of === offer)?.sentence;
  return sentence ? <CopyButton text={sentence} label="copy_sentence" of={name} /> : null;
}
