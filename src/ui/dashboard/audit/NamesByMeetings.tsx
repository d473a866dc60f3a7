import { today } from '../../../domain/days';
import { popupContents } from '../../../store/queries/popupContents';
import { PeopleToTell } from '../../people/PeopleToTell';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';

/** As many as the welcome shows. */
const mostNames = 3;

/** A calendar has no messages: the first of whom to tell, with their reasons, as the welcome shows them. */
export function NamesByMeetings({ lastAction }: { lastAction: LastAction }) {
  const { value } = useLive(() => popupContents(db, { today: today(), most: mostNames }));
  if (!value?.tellFirst.length) return null;
  return (
    <section class="first-names" aria-labelledby="first-names">
      <h3 id="first-names">{t('audit_first')}</h3>
      <p class="soft">{t('welcome_names_lead')}</p>
      <div class="audit-people">
        <PeopleToTell {...{ value, lastAction }} />
      </div>
    </section>
  );
}
