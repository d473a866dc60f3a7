import { useMemo } from 'preact/hooks';
import { today } from '../../../domain/days';
import { eventVerdicts } from '../../../domain/network/eventVerdict';
import type { EventRecord } from '../../../store/records';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { type AllRelations, useRelations } from '../shared/useRelations';
import { EventRow } from './EventRow';
import { eventRows, useEventRecords } from './eventRows';
import { NewEvent } from './NewEvent';
import { UpcomingEvents } from './UpcomingEvents';
import './Events.css';

/** What each event cost, whom you met there, what came of it, and how that compares. */
export function Events() {
  const { value } = useRelations('events');
  const { value: records } = useEventRecords();
  const judged = useMemo(() => value && records && judgeEvents(value, records), [value, records]);
  if (!value || !records || !judged) return <Loading />;
  const { contacts, events, verdicts, upcoming } = judged;
  if (!events.length)
    return (
      <>
        <EmptyView title={t('view_events')} text={t('events_empty')} />
        <NewEvent />
      </>
    );
  return (
    <>
      <UpcomingEvents events={upcoming} />
      <section aria-labelledby="all-events">
        <h2 id="all-events">{t('events_all')}</h2>
        <div class="wide-table">
          <table aria-labelledby="all-events">
            <thead>
              <tr>
                <th>{t('event')}</th>
                <th>{t('cost_and_time')}</th>
                <th class="number">{t('met_there')}</th>
                <th class="number">{t('direction_given')}</th>
                <th class="number">{t('direction_received')}</th>
                <th>{t('verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {events.map(({ name }) => (
                <EventRow
                  key={name}
                  {...{ name, contacts }}
                  event={records.get(name) ?? {}}
                  limits={value.limits}
                  verdict={verdicts.get(name)}
                />
              ))}
            </tbody>
          </table>
        </div>
        <p class="small soft">{t('events_help', value.limits.hourWorth)}</p>
      </section>
      <NewEvent />
    </>
  );
}

/** The events; those to come have no verdict yet, and are worth preparing. */
function judgeEvents({ relations, limits }: AllRelations, records: ReadonlyMap<string, EventRecord>) {
  const contacts = relations.map(({ contact }) => contact);
  const events = eventRows(relations, records);
  const verdicts = new Map(eventVerdicts(events, contacts, today(), limits).map((verdict) => [verdict.name, verdict]));
  return { contacts, events, verdicts, upcoming: upcomingOf(records) };
}

/** The events with a next date from today on, the nearest first. */
const upcomingOf = (records: ReadonlyMap<string, EventRecord>): EventRecord[] =>
  [...records.values()]
    .filter(({ next }) => next !== undefined && next >= today())
    .sort((a, b) => a.next!.localeCompare(b.next!));
