import { today } from '../../../domain/days';
import type { Contact, Offer, Standing } from '../../../domain/model';
import type { Advocate } from '../../../domain/network/advocates';
import { PersonLine } from '../../people/PersonLine';
import { WhyReasons } from '../../shared/components/WhyReasons';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { plural } from '../../shared/text/plural';
import { companyAndRole } from '../../shared/text/recordText';
import { AdvocateStep } from './AdvocateStep';
import { PassOnSentence } from './PassOnSentence';

interface AdvocateItemProps {
  advocate: Advocate;
  contact: Contact;
  standing: Standing;
  offers: Offer[];
  lastAction: LastAction;
}

/** Somebody who may say your name, the sentence that they would pass on, and the next step with them. */
export function AdvocateItem({ advocate, contact, standing, offers, lastAction }: AdvocateItemProps) {
  const { id, name } = contact;
  return (
    <PersonLine
      person={{ id, name, standing }}
      role={companyAndRole(contact).join(' · ')}
      below={
        <>
          <PassOnSentence contact={contact} offerSentence={offers.find((one) => one.id === advocate.offer)?.sentence} />
          <WhyReasons reasons={advocate.reasons} of={name} context={{ offers, now: today() }} />
        </>
      }
    >
      {advocate.times > 0 && <span class="small soft">{plural('n_recommended', advocate.times)}</span>}
      <AdvocateStep {...{ advocate, contact, offers, lastAction }} />
    </PersonLine>
  );
}
