import { latest, today } from '../../domain/days';
import { eventVerdicts } from '../../domain/events';
import type { Contact } from '../../domain/words';
import { useLive } from '../shared/live';
import { day, t } from '../shared/t';
import type { Doing } from '../shared/undoing';
import { Briefing } from './Briefing';
import { wishing } from './Circle';
import type { ViewProps } from './Dashboard';
import { GuestList } from './GuestList';
import { proposedDay } from './guests';
import { occasions, useOccasions } from './occasions';
import { contactsOf, useRelations } from './relations';
import { personAt } from './route';
import { Verdict } from './Verdict';

/** One event or group: what it cost and brought and why that verdict, whom you met, who comes next time, and the briefing. */
export function EventPage({ route: { event = '' }, doing }: ViewProps) {
  const { value } = useRelations();
  const { value: kept } = useOccasions();
  const { value: wishes = [] } = useLive(wishing);
  const own = kept?.get(event);
  const ids = own?.expected ?? [];
  const { value: expected = [] } = useLive(() => contactsOf(ids, value?.relations ?? []), [String(ids), value]);
  if (!value || !kept) return null;
  const { relations, offers, limits } = value;
  const now = today();
  const contacts = relations.map(({ contact }) => contact);
  const all = occasions(relations, kept);
  const listed = all.some(({ name }) => name === event) ? all : [...all, { name: event }];
  const verdict = eventVerdicts(listed, contacts, now, limits).find(({ name }) => name === event);
  const met = contacts.filter(({ touchpoints }) => touchpoints.some((one) => one.event === event && one.on <= now));
  const last = latest(met.flatMap((one) => daysOf(one, event)).filter((on) => on <= now));
  const everybody = [...new Map([...wishes, ...expected].map((one) => [one.id, one])).values()];
  const change = (said: object, says = t('saved')) => void doing.run('occasion', { name: event, ...said }, says);
  const figure = (what: 'cost' | 'hours') => (
    <label>
      {t(what)}
      <input
        type="text"
        inputMode="decimal"
        maxLength={40}
        value={own?.[what] ?? ''}
        onChange={({ currentTarget: { value: typed } }) => change({ [what]: typed })}
      />
    </label>
  );
  return (
    <article class="event-page">
      <div class="no-print">
        <p class="small">
          <a href="#events">← {t('view_events')}</a>
        </p>
        <h2 class="big" dir="auto">
          {event}
        </h2>
        <div class="bar">
          {figure('cost')}
          {figure('hours')}
          <label>
            {t('next_on')}
            <input
              type="date"
              min="1900-01-01"
              max="9999-12-31"
              value={own?.next ?? ''}
              onChange={({ currentTarget }) => change({ next: currentTarget.value || null })}
            />
          </label>
        </div>
        {verdict && <Verdict {...{ verdict, contacts, limits }} cost={own?.cost} hours={own?.hours} />}
        <div class="columns">
          <section>
            <GuestList key={event} {...{ event, doing }} on={proposedDay(own?.next, last, now)} />
          </section>
          <section aria-labelledby="met">
            <h3 id="met">
              {t('met_here')} <span class="soft">{met.length || ''}</span>
            </h3>
            {!met.length && <p class="soft">{t('met_here_empty')}</p>}
            <ul class="people">
              {met.map((one) => (
                <li key={one.id} class="row">
                  <a class="name grow" dir="auto" href={personAt(one.id)}>
                    {one.name}
                  </a>
                  <span class="soft small">
                    {daysOf(one, event)
                      .map((on) => day(on, now))
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <Next {...{ event, expected, met, doing }} next={own?.next} last={last} />
        </div>
      </div>
      {expected.length > 0 && (
        <Briefing
          {...{ event, expected, everybody, offers, limits }}
          on={own?.next && own.next > now ? own.next : now}
        />
      )}
    </article>
  );
}

const daysOf = ({ touchpoints }: Contact, event: string) =>
  touchpoints.filter((one) => one.event === event).map(({ on }) => on);

interface NextProps {
  event: string;
  expected: Contact[];
  met: Contact[];
  next: string | undefined;
  last: string | undefined;
  doing: Doing;
}

/** Who is expected; once the day has come, one click each says that you met. */
function Next({ event, expected, met, next, doing }: NextProps) {
  const now = today();
  const keep = (people: Contact[], says: string) =>
    void doing.run('occasion', { name: event, expected: people.map(({ id }) => id) }, says);
  const missing = met.filter(({ id }) => !expected.some((one) => one.id === id));
  return (
    <section aria-labelledby="next">
      <h3 id="next">
        {t('next_time')} {next && <span class="soft">{day(next, now)}</span>}
      </h3>
      {!expected.length && <p class="soft">{t('expected_empty')}</p>}
      <ul class="people">
        {expected.map((one) => (
          <li key={one.id} class="row">
            <a class="name grow" dir="auto" href={personAt(one.id)}>
              {one.name}
            </a>
            {next && next <= now && !daysOf(one, event).includes(next) && (
              <button
                type="button"
                aria-label={t('expected_met', one.name)}
                onClick={() =>
                  void doing.run(
                    'met',
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
