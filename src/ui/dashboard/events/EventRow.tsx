import { today } from '../../../domain/days';
import type { Limits } from '../../../domain/limits';
import type { Contact } from '../../../domain/model';
import type { EventVerdict } from '../../../domain/network/eventVerdict';
import type { EventRecord } from '../../../store/records';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { formatMoney } from '../../shared/text/recordText';
import { formatDay, t } from '../../shared/text/t';
import { eventLink } from '../route';
import { NumberInput } from '../shared/NumberInput';
import { EventVerdictText } from './EventVerdictText';

interface EventRowProps {
  name: string;
  verdict: EventVerdict | undefined;
  event: Partial<EventRecord>;
  contacts: Contact[];
  limits: Limits;
  lastAction: LastAction;
}

/** One event in the table; its cost and hours can be changed here. */
export function EventRow({ name, verdict, event, contacts, limits, lastAction }: EventRowProps) {
  const { met = [], metFirst = [], given = 0, received = 0, amounts = {} } = verdict ?? {};
  const numberCell = (field: 'cost' | 'hours', label: string) => (
    <td class="number">
      <NumberInput
        name={`${name}.${field}`}
        inputMode="decimal"
        aria-label={`${label}: ${name}`}
        value={event[field] ?? undefined}
        message={(typed) => ({ do: 'event', input: { name, [field]: typed } })}
        says={`${t('saved')}: ${label}, ${name}`}
        lastAction={lastAction}
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
      {numberCell('cost', t('cost'))}
      {numberCell('hours', t('hours'))}
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
