import { currentOffers } from '../../../domain/relation/retiredOffers';
import { auditContents } from '../../../store/queries/audit';
import { listOffers } from '../../../store/queries/listOffers';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { AuditRow } from './AuditRow';
import { NamesByMeetings } from './NamesByMeetings';
import './Audit.css';

/** As many as somebody writes to in one sitting. */
const firstNames = 10;

/** Who, after an import, should hear first what you do: by the messages, or else by the meetings. */
export function FirstNames({ lastAction }: { lastAction: LastAction }) {
  const { value } = useLive(async () => {
    const [offer] = currentOffers(await listOffers(db));
    return offer && { offer, ...(await auditContents(db, offer.id, firstNames)) };
  });
  if (!value) return null;
  if (!value.overlookedTotal) return <NamesByMeetings lastAction={lastAction} />;
  const { offer, overlooked, overlookedTotal } = value;
  return (
    <section class="first-names" aria-labelledby="first-names">
      <h3 id="first-names">{t('audit_first')}</h3>
      <p class="soft">{t('audit_help')}</p>
      <ul class="people audit-people">
        {overlooked.map((person) => (
          <AuditRow key={person.contact.id} {...{ person, offer, lastAction }} />
        ))}
      </ul>
      {overlookedTotal > overlooked.length && <a href="#audit">{plural('audit_all', overlookedTotal)}</a>}
    </section>
  );
}
