import { today } from '../../../domain/days';
import type { Contact } from '../../../domain/model';
import type { LastAction } from '../../shared/components/LastAction';
import { formatDay, t } from '../../shared/text/t';
import { personLink } from '../route';
import { eventDays } from './eventRows';

interface NextTimeProps {
  event: string;
  expected: Contact[];
  met: Contact[];
  next: string | undefined;
  doing: LastAction;
}

/** Who is expected; once the day has come, one click each says that you met. */
export function ExpectedGuests({ event, expected, met, next, doing }: NextTimeProps) {
  const now = today();
  const keep = (people: Contact[], says: string) =>
    void doing.run('event', { name: event, expected: people.map(({ id }) => id) }, says);
  const missing = met.filter(({ id }) => !expected.some((one) => one.id === id));
  return (
    <section aria-labelledby="next">
      <h3 id="next">
        {t('next_time')} {next && <span class="soft">{formatDay(next, now)}</span>}
      </h3>
      {!expected.length && <p class="soft">{t('expected_empty')}</p>}
      <ul class="people">
        {expected.map((one) => (
          <li key={one.id} class="row">
            <a class="name grow" dir="auto" href={personLink(one.id)}>
              {one.name}
            </a>
            {next && next <= now && !eventDays(one, event).includes(next) && (
              <button
                type="button"
                aria-label={t('expected_met', one.name)}
                onClick={() =>
                  void doing.run(
                    'attendance',
                    { event, on: next, people: [{ contact: one.id, name: one.name }] },
                    t('guests_noted', one.name, event),
                  )
                }
              >
                {t('log_met')}
              </button>
            )}
            <button
              type="button"
              class="icon quiet"
              aria-label={t('expected_remove', one.name)}
              title={t('expected_remove', one.name)}
              onClick={() =>
                keep(
                  expected.filter(({ id }) => id !== one.id),
                  t('expected_remove', one.name),
                )
              }
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <button type="button" onClick={() => keep([...expected, ...missing], t('same_people'))}>
          {t('same_people')}
        </button>
      )}
    </section>
  );
}
