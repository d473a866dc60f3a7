import { useMemo } from 'preact/hooks';
import { latest, today } from '../../../domain/days';
import type { Contact, Day } from '../../../domain/model';
import { eventVerdicts } from '../../../domain/network/eventVerdict';
import type { EventRecord } from '../../../store/records';
import type { LastAction } from '../../shared/components/LastAction';
import { useLive } from '../../shared/hooks/useLive';
import { formatDay, t } from '../../shared/text/t';
import { Loading, type ViewProps } from '../Dashboard';
import { DayInput } from '../DayInput';
import { NumberField } from '../NumberField';
import { personLink } from '../route';
import { type AllRelations, contactsOf, useRelations, useWishes } from '../useRelations';
import { Briefing } from './Briefing';
import { EventVerdictText } from './EventVerdict';
import { ExpectedGuests } from './ExpectedGuests';
import { eventDays, eventRows, useEvents } from './eventRows';
import { GuestList } from './GuestList';
import { proposedDay } from './guests';

/** One event or group: what it cost and brought and why that verdict, whom you met, who comes next time, and the briefing. */
export function EventPage({ route: { event = '' }, doing }: ViewProps) {
  const { value, looked } = useRelations();
  const { value: kept } = useEvents();
  const { value: wishes = [] } = useWishes();
  const own = kept?.get(event);
  const ids = own?.expected ?? [];
  const { value: expected = [] } = useLive(() => contactsOf(ids, value?.relations ?? []), [String(ids), value]);
  const reckoned = useMemo(() => value && kept && reckon(event, value, kept), [event, value, kept]);
  if (!value || !reckoned) return <Loading looked={looked} />;
  const { offers, limits } = value;
  const { now, contacts, verdict, met, last } = reckoned;
  const everybody = [...new Map([...wishes, ...expected].map((one) => [one.id, one])).values()];
  return (
    <article class="event-page">
      <div class="no-print">
        <p class="small">
          <a href="#events">← {t('view_events')}</a>
        </p>
        <h2 class="big" dir="auto">
          {event}
        </h2>
        <Figures {...{ event, own, doing }} />
        {verdict && <EventVerdictText {...{ verdict, contacts, limits }} cost={own?.cost} hours={own?.hours} />}
        <div class="columns">
          <section>
            <GuestList key={event} {...{ event, doing }} on={proposedDay(own?.next, last, now)} />
          </section>
          <Met {...{ event, met, now }} />
          <ExpectedGuests {...{ event, expected, met, doing }} next={own?.next} />
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

/** Its verdict, whom you met, and when last. */
function reckon(event: string, { relations, limits }: AllRelations, kept: Map<string, EventRecord>) {
  const now = today();
  const contacts = relations.map(({ contact }) => contact);
  const all = eventRows(relations, kept);
  const listed = all.some(({ name }) => name === event) ? all : [...all, { name: event }];
  const verdict = eventVerdicts(listed, contacts, now, limits).find(({ name }) => name === event);
  const met = contacts.filter(({ touchpoints }) => touchpoints.some((one) => one.event === event && one.on <= now));
  const last = latest(met.flatMap((one) => eventDays(one, event)).filter((on) => on <= now));
  return { now, contacts, verdict, met, last };
}

interface FiguresProps {
  event: string;
  own: EventRecord | undefined;
  doing: LastAction;
}

/** What one evening costs and takes, and when the next one is. */
function Figures({ event, own, doing }: FiguresProps) {
  const change = (said: object) => doing.run('event', { name: event, ...said }, t('saved'));
  const figure = (what: 'cost' | 'hours') => (
    <label>
      {t(what)}
      <NumberField inputMode="decimal" value={own?.[what] ?? undefined} save={(typed) => change({ [what]: typed })} />
    </label>
  );
  return (
    <div class="bar">
      {figure('cost')}
      {figure('hours')}
      <label>
        {t('next_on')}
        <DayInput value={own?.next ?? ''} save={(next) => void change({ next: next || null })} doing={doing} />
      </label>
    </div>
  );
}

/** Whom the user met there, and when. */
function Met({ event, met, now }: { event: string; met: Contact[]; now: Day }) {
  return (
    <section aria-labelledby="met">
      <h3 id="met">
        {t('met_here')} <span class="soft">{met.length || ''}</span>
      </h3>
      {!met.length && <p class="soft">{t('met_here_empty')}</p>}
      <ul class="people">
        {met.map((one) => (
          <li key={one.id} class="row">
            <a class="name grow" dir="auto" href={personLink(one.id)}>
              {one.name}
            </a>
            <span class="soft small">
              {eventDays(one, event)
                .map((on) => formatDay(on, now))
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
