import { useMemo } from 'preact/hooks';
import { latest, today } from '../../../domain/days';
import { eventVerdicts } from '../../../domain/network/eventVerdict';
import type { EventRecord } from '../../../store/records';
import { useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { Loading } from '../shared/Loading';
import { type AllRelations, contactsByIds, useRelations, useWishes } from '../shared/useRelations';
import type { ViewProps } from '../shared/ViewProps';
import { Briefing } from './Briefing';
import { EventFields } from './EventFields';
import { EventVerdictText } from './EventVerdictText';
import { ExpectedGuests } from './ExpectedGuests';
import { daysMetAt, eventRows, useEventRecords } from './eventRows';
import { GuestList } from './GuestList';
import { proposedDay } from './guests';
import { MetGuests } from './MetGuests';
import { RoundSwitch } from './RoundSwitch';
import './EventPage.css';

/** One event or group: what it cost and brought, its verdict, whom you met, who comes next time, and the briefing. */
export function EventPage({ route: { event = '' }, lastAction }: ViewProps) {
  const { value } = useRelations('events');
  const { value: records } = useEventRecords();
  const { value: wishes = [] } = useWishes();
  const record = records?.get(event);
  const ids = record?.expected ?? [];
  const { value: expected = [] } = useLive(() => contactsByIds(ids, value?.relations ?? []), [String(ids), value]);
  const overview = useMemo(() => value && records && eventOverview(event, value, records), [event, value, records]);
  if (!value || !overview) return <Loading />;
  const { offers, limits } = value;
  const { now, contacts, verdict, met, lastDay } = overview;
  const everybody = [...new Map([...wishes, ...expected].map((contact) => [contact.id, contact])).values()];
  return (
    <article class="event-page">
      <div class="no-print">
        <p class="small">
          <a href="#events">← {t('view_events')}</a>
        </p>
        <h1 class="big" dir="auto">
          {event}
        </h1>
        <EventFields {...{ event, record, lastAction }} />
        <RoundSwitch {...{ event, record, lastAction }} />
        {verdict && <EventVerdictText {...{ verdict, contacts, limits }} cost={record?.cost} hours={record?.hours} />}
        <div class="columns">
          <section>
            <GuestList
              key={event}
              {...{ event, lastAction }}
              isRound={!!record?.everybodyTells}
              on={proposedDay(record?.next, lastDay, now)}
            />
          </section>
          <MetGuests {...{ event, met, now }} />
          <ExpectedGuests {...{ event, expected, met, lastAction }} next={record?.next} />
        </div>
      </div>
      {expected.length > 0 && (
        <Briefing
          {...{ event, expected, everybody, offers, limits }}
          on={record?.next && record.next > now ? record.next : now}
        />
      )}
    </article>
  );
}

/** The event's verdict, whom you met there, and on which day last. */
function eventOverview(event: string, { relations, limits }: AllRelations, records: ReadonlyMap<string, EventRecord>) {
  const now = today();
  const contacts = relations.map(({ contact }) => contact);
  const rows = eventRows(relations, records);
  const events = rows.some(({ name }) => name === event) ? rows : [...rows, { name: event }];
  const verdict = eventVerdicts(events, contacts, now, limits).find(({ name }) => name === event);
  const met = contacts.filter((contact) => daysMetAt(contact, event).some((on) => on <= now));
  const lastDay = latest(met.flatMap((contact) => daysMetAt(contact, event)).filter((on) => on <= now));
  return { now, contacts, verdict, met, lastDay };
}
