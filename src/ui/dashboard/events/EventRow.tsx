import type { Contact } from '../../../domain/model';
import type { EventVerdict } from '../../../domain/network/eventVerdict';
import type { Limits } from '../../../domain/ruleNumbers';
import type { EventRecord } from '../../../store/records';
import { formatMoney } from '../../shared/text/numberText';
import { t } from '../../shared/text/t';
import { eventLink } from '../route';
import { EventVerdictText } from './EventVerdictText';

interface EventRowProps {
  name: string;
  verdict: EventVerdict | undefined;
  event: Partial<EventRecord>;
  contacts: Contact[];
  limits: Limits;
}

/** One event in the table; its cost and hours are written on its page. */
export function EventRow({ name, verdict, event, contacts, limits }: EventRowProps) {
  const { met = [], metFirst = [], given = 0, received = 0, amounts = {} } = verdict ?? {};
  const sums = Object.entries(amounts).map(([currency, amount]) => formatMoney(amount, currency || undefined));
  return (
    <tr>
      <th scope="row" dir="auto">
        <a class="name" href={eventLink(name)}>
          {name}
        </a>
      </th>
      <td>
        {costAndTime(event) || (
          <a class="soft" href={eventLink(name)} aria-label={`${t('event_add_cost')}: ${name}`}>
            {t('event_add_cost')}
          </a>
        )}
      </td>
      <td class="number">
        {met.length}
        <small>{metFirst.length > 0 && t('new_there', metFirst.length)}</small>
      </td>
      <td class="number">{given}</td>
      <td class="number">
        {received}
        <small>{sums.join(', ')}</small>
      </td>
      <td>
        {verdict && <EventVerdictText {...{ verdict, contacts, limits }} cost={event.cost} hours={event.hours} />}
      </td>
    </tr>
  );
}

/** "600 · 20 h"; the cost is in the currency in which an hour is counted, which has no name. */
const costAndTime = ({ cost, hours }: Partial<EventRecord>): string =>
  [cost ? formatMoney(cost) : '', hours ? t('n_hours_short', hours) : ''].filter(Boolean).join(' · ');
