import type { EventRecord } from '../../../store/records';
import { shortDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { eventLink } from '../route';
import './UpcomingEvents.css';

/** The events to come, the next one first, each with a way to its guest list. */
export function UpcomingEvents({ events }: { events: EventRecord[] }) {
  if (!events.length) return null;
  return (
    <section class="upcoming-events" aria-labelledby="upcoming-events">
      <h2 id="upcoming-events">
        {t('events_upcoming')} <span class="small soft">{events.length}</span>
      </h2>
      <ul>
        {events.map((event, place) => (
          <UpcomingEvent key={event.id} event={event} isNext={place === 0} />
        ))}
      </ul>
    </section>
  );
}

function UpcomingEvent({ event: { id, next, expected = [], everybodyTells }, isNext }: UpcomingEventProps) {
  const [date, ...month] = shortDay(next).split(/\s/);
  const facts = [
    expected.length ? plural('n_expected', expected.length) : t('events_no_guests'),
    ...(everybodyTells ? [t('round')] : []),
  ];
  return (
    <li>
      <time dateTime={next}>
        <b>{date}</b> {month.join(' ')}
      </time>
      <div class="grow">
        <a class="name" href={eventLink(id)} dir="auto">
          {id}
        </a>
        <p class="small soft">{facts.join(' · ')}</p>
      </div>
      <a class={isNext ? 'button main' : 'button'} href={eventLink(id)}>
        {t('guest_list')}
      </a>
    </li>
  );
}

interface UpcomingEventProps {
  event: EventRecord;
  /** One action of the view stands out. */
  isNext: boolean;
}
