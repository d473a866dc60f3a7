import { useMemo, useState } from 'preact/hooks';
import { today } from '../../domain/days';
import { type EventVerdict, eventVerdicts } from '../../domain/events';
import type { Limits } from '../../domain/limits';
import type { Contact } from '../../domain/words';
import type { OccasionRecord } from '../../store/records';
import { money } from '../shared/records';
import { day, t } from '../shared/t';
import type { Doing } from '../shared/undoing';
import { Empty, Reading, type ViewProps } from './Dashboard';
import { Figure } from './Figure';
import { occasions, useOccasions } from './occasions';
import { type Relations, useRelations } from './relations';
import { eventAt } from './route';
import { Verdict } from './Verdict';

/** What each event cost, whom you met there, what came of it, and how that compares. */
export function Events({ doing }: ViewProps) {
  const { value, looked } = useRelations();
  const { value: kept } = useOccasions();
  const reckoned = useMemo(() => value && kept && reckon(value, kept), [value, kept]);
  if (!value || !kept || !reckoned) return <Reading looked={looked} />;
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
function reckon({ relations, limits }: Relations, kept: Map<string, OccasionRecord>) {
  const contacts = relations.map(({ contact }) => contact);
  const events = occasions(relations, kept);
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
        if (name.trim()) location.hash = eventAt(name.trim());
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
  event: Partial<OccasionRecord>;
  contacts: Contact[];
  limits: Limits;
  doing: Doing;
}

function Line({ name, verdict, event, contacts, limits, doing }: LineProps) {
  const { met = [], metFirst = [], given = 0, received = 0, amounts = {} } = verdict ?? {};
  const field = (what: 'cost' | 'hours', label: string) => (
    <td class="number">
      <Figure
        inputMode="decimal"
        aria-label={`${label}: ${name}`}
        value={event[what] ?? undefined}
        save={(typed) => doing.run('occasion', { name, [what]: typed }, `${t('saved')}: ${label}, ${name}`)}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row" dir="auto">
        <a class="name" href={eventAt(name)}>
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
            .map(([currency, amount]) => money(amount, currency || undefined))
            .join(', ')}
        </small>
      </td>
      <td>{verdict && <Verdict {...{ verdict, contacts, limits }} cost={event.cost} hours={event.hours} />}</td>
      <td class="soft">{event.next && day(event.next, today())}</td>
    </tr>
  );
}
