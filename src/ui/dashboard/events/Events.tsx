import { useMemo, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Limits } from '../../../domain/limits';
import type { Contact } from '../../../domain/model';
import { type EventVerdict, eventVerdicts } from '../../../domain/network/eventVerdict';
import type { EventRecord } from '../../../store/records';
import type { LastAction } from '../../shared/components/LastAction';
import { formatMoney } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { Empty, Loading, type ViewProps } from '../Dashboard';
import { NumberField } from '../NumberField';
import { eventLink } from '../route';
import { type AllRelations, useRelations } from '../useRelations';
import { EventVerdictText } from './EventVerdict';
import { eventRows, useEvents } from './eventRows';

/** What each event cost, whom you met there, what came of it, and how that compares. */
export function Events({ doing }: ViewProps) {
  const { value, looked } = useRelations();
  const { value: kept } = useEvents();
  const reckoned = useMemo(() => value && kept && reckon(value, kept), [value, kept]);
  if (!value || !kept || !reckoned) return <Loading looked={looked} />;
  const { contacts, events, verdicts } = reckoned;
  if (!events.length)
    return (
      <>
        <Empty title={t('view_events')} text={t('events_empty')} />
        <NewEvent />
      </>
    );
  return (
    <>
      <p class="soft">{t('events_help', value.limits.hourWorth)}</p>
      <div class="wide-table">
        <table aria-label={t('view_events')}>
          <thead>
            <tr>
              <th>{t('event')}</th>
              <th class="number">{t('cost')}</th>
              <th class="number">{t('hours')}</th>
              <th class="number">{t('met_there')}</th>
              <th class="number">{t('direction_given')}</th>
              <th class="number">{t('direction_received')}</th>
              <th>{t('verdict')}</th>
              <th>{t('next_time')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ name }) => (
              <Line
                key={name}
                name={name}
                event={kept.get(name) ?? {}}
                {...{ contacts, doing }}
                limits={value.limits}
                verdict={verdicts.get(name)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <NewEvent />
    </>
  );
}

/** The events; those to come have no verdict yet, and are worth preparing. */
function reckon({ relations, limits }: AllRelations, kept: Map<string, EventRecord>) {
  const contacts = relations.map(({ contact }) => contact);
  const events = eventRows(relations, kept);
  const verdicts = new Map(eventVerdicts(events, contacts, today(), limits).map((one) => [one.name, one]));
  return { contacts, events, verdicts };
}

/** Leads to the page of an event that is not there yet; it is kept once anything is written on it. */
function NewEvent() {
  const [name, setName] = useState('');
  return (
    <form
      class="bar"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (name.trim()) location.hash = eventLink(name.trim());
      }}
    >
      <label>
        {t('event_new')}
        <input
          type="text"
          dir="auto"
          maxLength={200}
          placeholder={t('event_new_hint')}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={!name.trim()}>
        {t('event_open')}
      </button>
    </form>
  );
}

interface LineProps {
  name: string;
  verdict: EventVerdict | undefined;
  event: Partial<EventRecord>;
  contacts: Contact[];
  limits: Limits;
  doing: LastAction;
}

function Line({ name, verdict, event, contacts, limits, doing }: LineProps) {
  const { met = [], metFirst = [], given = 0, received = 0, amounts = {} } = verdict ?? {};
  const field = (what: 'cost' | 'hours', label: string) => (
    <td class="number">
      <NumberField
        inputMode="decimal"
        aria-label={`${label}: ${name}`}
        value={event[what] ?? undefined}
        save={(typed) => doing.run('event', { name, [what]: typed }, `${t('saved')}: ${label}, ${name}`)}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row" dir="auto">
        <a class="name" href={eventLink(name)}>
          {name}
        </a>
      </th>
      {field('cost', t('cost'))}
      {field('hours', t('hours'))}
      <td class="number">
        {met.length}
        <small>{metFirst.length > 0 && t('new_there', metFirst.length)}</small>
      </td>
      <td class="number">{given}</td>
      <td class="number">
        {received}
        <small>
          {Object.entries(amounts)
            .map(([currency, amount]) => formatMoney(amount, currency || undefined))
            .join(', ')}
        </small>
      </td>
      <td>
        {verdict && <EventVerdictText {...{ verdict, contacts, limits }} cost={event.cost} hours={event.hours} />}
      </td>
      <td class="soft">{event.next && formatDay(event.next, today())}</td>
    </tr>
  );
}
