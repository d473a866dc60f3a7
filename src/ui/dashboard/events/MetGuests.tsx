import type { Contact, Day } from '../../../domain/model';
import { formatDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';
import { daysMetAt } from './eventRows';

/** Whom the user met there, and when. */
export function MetGuests({ event, met, now }: { event: string; met: Contact[]; now: Day }) {
  return (
    <section aria-labelledby="met">
      <h2 id="met">
        {t('met_here')} <span class="soft">{met.length || ''}</span>
      </h2>
      {!met.length && <p class="soft">{t('met_here_empty')}</p>}
      <ul class="people">
        {met.map((contact) => (
          <li key={contact.id} class="row">
            <PersonLink id={contact.id} name={contact.name} isWide />
            <span class="soft small">
              {daysMetAt(contact, event)
                .map((on) => formatDay(on, now))
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
