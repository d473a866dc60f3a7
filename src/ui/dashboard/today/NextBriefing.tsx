import { today } from '../../../domain/days';
import { type Brief, briefing } from '../../../domain/network/briefing';
import type { TodayContents } from '../../../store/queries/todayContents';
import { contactOf } from '../../../store/records';
import { Icon } from '../../shared/components/Icon';
import { rightIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { reasonText } from '../../shared/text/reasonText';
import { goalText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { eventLink } from '../route';
import { memoizeForDay } from '../shared/memoizeForDay';
import { SmallRow } from './SmallRow';
import './NextBriefing.css';

/** So many people nobody forgets on the way there. */
const mostBriefed = 3;

/** The next event, and whom to talk to there. */
export function NextBriefing({ value }: { value: TodayContents }) {
  const { next, offers } = value;
  if (!next) return null;
  const { event, expected } = next;
  const briefs = briefsOf(value);
  return (
    <section class="next-briefing" aria-labelledby="today-event">
      <h2 id="today-event" dir="auto">
        {event.id}
      </h2>
      <p class="soft">
        {formatDay(event.next!, today())}
        {expected.length > 0 && ` · ${plural('n_expected', expected.length)}`}
      </p>
      {briefs.length > 0 && <p>{t('talk_to')}</p>}
      <ul>
        {briefs.slice(0, mostBriefed).flatMap((brief) => {
          const contact = expected.find(({ id }) => id === brief.contact);
          return contact ? <SmallRow key={contact.id} contact={contact} text={briefText(brief, offers)} /> : [];
        })}
      </ul>
      <a href={eventLink(event.id)}>
        {t('whole_list')} <Icon path={rightIcon} small />
      </a>
    </section>
  );
}

const briefsOf = memoizeForDay(({ next, records, offers, limits }: TodayContents): Brief[] => {
  const people = (next?.expected ?? []).map((row) => contactOf(row, records.get(row.id) ?? []));
  return briefing(people, people, offers, next?.event.next ?? today(), limits);
});

/** The strongest of what a brief says, in a few words. */
function briefText({ untold, goals, give }: Brief, offers: TodayContents['offers']): string {
  const [goal] = goals;
  const [reason] = give;
  if (goal) return goalText(goal);
  if (untold.length) return t('still_unaware');
  return reason ? reasonText(reason, { offers, now: today() }) : t('brief_knows');
}
