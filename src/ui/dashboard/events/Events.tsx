import { useMemo } from 'preact/hooks';
import { today } from '../../../domain/days';
import { eventVerdicts } from '../../../domain/network/eventVerdict';
import type { EventRecord } from '../../../store/records';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { Loading } from '../shared/Loading';
import { type AllRelations, useRelations } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { EventRow } from './EventRow';
import { eventRows, useEventRecords } from './eventRows';
import { NewEvent } from './NewEvent';

/** What each event cost, whom you met there, what came of it, and how that compares. */
export function Events({ lastAction }: ViewProps) {
  const { value } = useRelations('events');
  const { value: records } = useEventRecords();
  const judged = useMemo(() => value && records && judgeEvents(value, records), [value, records]);
  if (!value || !records || !judged) return <Loading />;
  const { contacts, events, verdicts } = judged;
  if (!events.length)
    return (
      <>
        <EmptyView title={t('view_events')} text={t('events_empty')} />
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
              <EventRow
                key={name}
                {...{ name, contacts, lastAction }}
                event={records.get(name) ?? {}}
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
function judgeEvents({ relations, limits }: AllRelations, records: ReadonlyMap<string, EventRecord>) {
  const contacts = relations.map(({ contact }) => contact);
  const events = eventRows(relations, records);
  const verdicts = new Map(eventVerdicts(events, contacts, today(), limits).map((verdict) => [verdict.name, verdict]));
  return { contacts, events, verdicts };
}
