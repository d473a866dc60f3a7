import type { Contact, Offer } from '../../../domain/model';
import type { Brief } from '../../../domain/network/briefing';
import { reasonText } from '../../shared/text/reasonText';
import { companyAndRole, goalText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';
import './BriefCard.css';

interface BriefCardProps {
  brief: Brief;
  contact: Contact;
  offers: Offer[];
  on: string;
}

/** What to have in mind when you meet one contact. */
export function BriefCard({ brief: { goals, untold, isConcerned, ask, give }, contact, offers, on }: BriefCardProps) {
  return (
    <li class="brief">
      <h3>
        <PersonLink id={contact.id} name={contact.name} />{' '}
        <span class="soft" dir="auto">
          {companyAndRole(contact).join(', ')}
        </span>
      </h3>
      <dl>
        <dt>{t('goal')}</dt>
        <dd dir="auto" class={goals.length ? undefined : 'soft'}>
          {goals.map(goalText).join('; ') || t('goal_none')}
        </dd>
        {isConcerned && (
          <>
            <dt>{t('brief_tell')}</dt>
            <dd class={untold.length ? 'warning' : 'good'} dir="auto">
              {untold.length === 0 && t('brief_knows')}
              {untold.map((one) => (
                <OfferToTell key={one.offer} offer={offers.find(({ id }) => id === one.offer)} faded={one.faded} />
              ))}
            </dd>
          </>
        )}
        <dt>{t('brief_ask')}</dt>
        <dd class={ask.length ? undefined : 'soft'}>
          {ask.map((gap) => t(`gap_${gap}`)).join(', ') || t('brief_all_known')}
        </dd>
        <dt>{t('brief_give')}</dt>
        <dd class={give.length ? undefined : 'soft'} dir="auto">
          {give.length === 0 && t('brief_nothing')}
          {give.map((reason, i) => (
            <div key={i}>{reasonText(reason, { offers, now: on })}</div>
          ))}
        </dd>
      </dl>
    </li>
  );
}

function OfferToTell({ offer, faded }: { offer: Offer | undefined; faded: boolean }) {
  return (
    <div>
      {t('does_not_know_offer', offer?.name ?? '')}
      {faded && `, ${t('reason_forgotten')}`}
      {offer?.sentence && <q>{offer.sentence}</q>}
    </div>
  );
}
