import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { BenefitRecord } from '../../../store/records';
import { formatMoney } from '../../shared/text/recordText';
import { formatDay, plural, t } from '../../shared/text/t';
import { Empty, Loading, type ViewProps } from '../Dashboard';
import { memoizeForDay } from '../memoize';
import { personLink } from '../route';
import { type AllRelations, useRelations } from '../useRelations';

interface Entry extends BenefitRecord {
  name: string;
}

const groupings = ['year', 'kind', 'contact'] as const;
type Grouping = (typeof groupings)[number];
const groupOf: Record<Grouping, (entry: Entry) => string> = {
  year: ({ on }) => on.slice(0, 4),
  kind: ({ kind }) => t(`benefit_${kind}`),
  contact: ({ name }) => name,
};
const most = 500;

/** What passed between you and others: sums by year, kind or contact, and every entry. */
export function Ledger({ doing }: ViewProps) {
  const { value, looked } = useRelations();
  const [by, setBy] = useState<Grouping>('year');
  if (!value) return <Loading looked={looked} />;
  const entries = entriesOf(value);
  if (!entries.length) return <Empty title={t('view_ledger')} text={t('ledger_empty')} />;
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = groupOf[by](entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return (
    <>
      <div class="bar">
        <label>
          {t('sum_by')}
          <select value={by} onChange={({ currentTarget }) => setBy(currentTarget.value as Grouping)}>
            {groupings.map((one) => (
              <option key={one} value={one}>
                {t(`sum_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <table aria-label={t('totals')}>
        <thead>
          <tr>
            <th>{t(`sum_${by}`)}</th>
            <th class="number">{t('direction_given')}</th>
            <th class="number">{t('direction_received')}</th>
          </tr>
        </thead>
        <tbody>
          {[...groups].slice(0, most).map(([name, all]) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <Sum entries={all.filter(({ direction }) => direction === 'given')} />
              <Sum entries={all.filter(({ direction }) => direction === 'received')} />
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{t('total')}</th>
            <Sum entries={entries.filter(({ direction }) => direction === 'given')} />
            <Sum entries={entries.filter(({ direction }) => direction === 'received')} />
          </tr>
        </tbody>
      </table>
      <h2 id="entries">{t('entries')}</h2>
      <div class="wide-table">
        <table aria-labelledby="entries">
          <thead>
            <tr>
              <th>{t('on_day')}</th>
              <th>{t('person_name')}</th>
              <th>{t('which_way')}</th>
              <th>{t('which_kind')}</th>
              <th class="number">{t('amount')}</th>
              <th>{t('thanked')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, most).map((entry) => (
              <Line key={entry.id} {...{ entry }} thank={() => void thank(entry)} />
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > most && <p class="soft small">{plural('more_records', entries.length - most)}</p>}
    </>
  );

  function thank({ contact, id, name }: Entry) {
    return doing.run('thank', { who: { contact }, benefit: id }, t('thanked_whom', name));
  }
}

/** The latest first. */
const entriesOf = memoizeForDay(({ relations }: AllRelations): Entry[] =>
  relations
    .flatMap(({ row, records }) =>
      records.flatMap((record) => (record.type === 'benefit' ? [{ ...record, name: row.name }] : [])),
    )
    .sort((a, b) => (a.on > b.on ? -1 : 1)),
);

/** How many, and how much in each currency: złote and euros are never added up. */
function Sum({ entries }: { entries: Entry[] }) {
  const sums = new Map<string, number>();
  for (const { amount, currency = '' } of entries) if (amount) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return (
    <td class="number">
      {entries.length || ''}
      <small>{[...sums].map(([currency, amount]) => formatMoney(amount, currency || undefined)).join(', ')}</small>
    </td>
  );
}

function Line({ entry, thank }: { entry: Entry; thank(): void }) {
  const { contact, on, name, direction, kind, amount, currency, thanked } = entry;
  return (
    <tr>
      <td class="when">{formatDay(on, today())}</td>
      <td dir="auto">
        <a class="name" href={personLink(contact)}>
          {name}
        </a>
      </td>
      <td>{t(`direction_${direction}`)}</td>
      <td>{t(`benefit_${kind}`)}</td>
      <td class="number">{amount !== undefined && formatMoney(amount, currency)}</td>
      <td>
        {thanked
          ? formatDay(thanked, today())
          : direction === 'received' && (
              <button type="button" aria-label={`${t('step_thank')}: ${name}`} onClick={thank}>
                {t('step_thank')}
              </button>
            )}
      </td>
    </tr>
  );
}
