import { today } from '../../domain/days';
import { type EventVerdict, eventVerdicts, type Occasion } from '../../domain/events';
import type { OccasionRecord } from '../../store/records';
import { act } from '../shared/doing';
import { db, useLive } from '../shared/live';
import { money } from '../shared/records';
import { t } from '../shared/t';
import { Empty, type ViewProps } from './Dashboard';
import { type Relation, useRelations } from './relations';

/** What each event cost, whom you met there, what came of it, and how that compares. */
export function Events(_: ViewProps) {
  const { value } = useRelations();
  const { value: priced = new Map<string, OccasionRecord>() } = useLive(
    async () => new Map((await db.occasions.toArray()).map((one) => [one.id, one])),
  );
  if (!value) return null;
  const contacts = value.relations.map(({ contact }) => contact);
  const events = occasions(value.relations, priced);
  if (!events.length) return <Empty title={t('view_events')} text={t('events_empty')} />;
  const verdicts = eventVerdicts(events, contacts, today(), value.limits);
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
            </tr>
          </thead>
          <tbody>
            {verdicts.map((verdict) => (
              <Line key={verdict.name} {...{ verdict }} event={priced.get(verdict.name) ?? {}} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Every event that a touchpoint or a benefit names, with what it cost where that was said. */
function occasions(relations: Relation[], priced: Map<string, OccasionRecord>): Occasion[] {
  const names = new Set<string>();
  for (const { contact } of relations)
    for (const { event } of [...contact.touchpoints, ...contact.benefits]) if (event) names.add(event);
  return [...names].sort((a, b) => a.localeCompare(b)).map((name) => ({ name, ...priced.get(name) }));
}

function Line({ verdict, event }: { verdict: EventVerdict; event: Pick<Occasion, 'cost' | 'hours'> }) {
  const { name, met, metFirst, given, received, amounts } = verdict;
  const field = (what: 'cost' | 'hours', label: string) => (
    <td class="number">
      <input
        type="number"
        min="0"
        max="1000000"
        step="any"
        aria-label={`${label}: ${name}`}
        value={event[what] ?? ''}
        onChange={({ currentTarget }) =>
          void act('occasion', { name, [what]: currentTarget.value === '' ? null : Number(currentTarget.value) })
        }
      />
    </td>
  );
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
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
      <td class={verdict.verdict === 'better' ? 'knows' : verdict.verdict === 'worse' ? 'not' : 'soft'}>
        {t(`verdict_${verdict.verdict}`)}
      </td>
    </tr>
  );
}
