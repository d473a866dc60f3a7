import { today } from '../../../domain/days';
import type { Contact, Offer } from '../../../domain/model';
import type { Advocate } from '../../../domain/network/advocates';
import { reasonText } from '../../shared/text/reasonText';
import { plural, t } from '../../shared/text/t';
import { PassOnField } from '../person/PassOnField';
import { PersonLink } from '../shared/PersonLink';

interface AdvocateItemProps {
  advocate: Advocate;
  contact: Contact;
  offers: Offer[];
}

/** Somebody who may say your name, and the sentence that they would pass on. */
export function AdvocateItem({ advocate, contact, offers }: AdvocateItemProps) {
  return (
    <li>
      <div class="row">
        <PersonLink id={contact.id} name={contact.name} isWide />
        {advocate.times > 0 && <span class="small good">{plural('n_recommended', advocate.times)}</span>}
      </div>
      <PassOnField contact={contact} offerSentence={offers.find(({ id }) => id === advocate.offer)?.sentence} />
      <details>
        <summary class="small">{t('why')}</summary>
        <p class="small soft">{advocateReasons(advocate, offers)}</p>
      </details>
    </li>
  );
}

/** Why somebody is an advocate, in sentences. */
export const advocateReasons = ({ reasons }: Advocate, offers: Offer[]): string =>
  reasons.map((reason) => reasonText(reason, { offers, now: today() })).join(' ');
