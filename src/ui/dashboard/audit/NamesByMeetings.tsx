import { today } from '../../../domain/days';
import { whyTell } from '../../../domain/relation/tellReasons';
import { popupContents } from '../../../store/queries/popupContents';
import { contactOf } from '../../../store/records';
import { PersonRow } from '../../people/PersonRow';
import { knowsAction, writeAction } from '../../people/tellActions';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { tellText } from '../../shared/text/tellText';

/** As many as the welcome shows. */
const mostNames = 3;

/** A calendar has no messages: the first of whom to tell, with their reasons, as the welcome shows them. */
export function NamesByMeetings({ lastAction }: { lastAction: LastAction }) {
  const { value } = useLive(() => popupContents(db, { today: today(), most: mostNames }));
  if (!value?.tellFirst.length) return null;
  const { offers, records, limits, tellFirst } = value;
  return (
    <section class="first-names" aria-labelledby="first-names">
      <h3 id="first-names">{t('audit_first')}</h3>
      <p class="soft">{t('welcome_names_lead')}</p>
      <ul class="people audit-people">
        {tellFirst.map((contact) => (
          <PersonRow
            key={contact.id}
            {...{ contact, lastAction }}
            main={writeAction(contact, offers)}
            second={knowsAction(contact, '', lastAction)}
          >
            {tellText(whyTell(contactOf(contact, records.get(contact.id) ?? []), offers, today(), limits), today())}
          </PersonRow>
        ))}
      </ul>
    </section>
  );
}
