import { useState } from 'preact/hooks';
import type { Offer } from '../../../domain/model';
import type { DatedRecord } from '../../../store/records';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { recordText } from '../../shared/text/recordText';
import { plural, t } from '../../shared/text/t';
import { HistoryEntry, historyDay } from './HistoryEntry';
import './PersonHistory.css';

/** Of somebody met every week that is two years: a longer page nobody reads to its end. */
const pageSize = 100;

interface PersonHistoryProps {
  records: DatedRecord[];
  offers: Offer[];
  lastAction: LastAction;
}

/** Everything that happened with one contact, the latest first; each entry can be moved to another day or taken out. */
export function PersonHistory({ records, offers, lastAction }: PersonHistoryProps) {
  const [limit, setLimit] = useState(pageSize);
  const dated = records.toSorted(
    (a, b) => Number(historyDay(a) < historyDay(b)) - Number(historyDay(a) > historyDay(b)),
  );
  const rest = dated.length - limit;
  return (
    <>
      <h3>{t('history')}</h3>
      {!dated.length && <p class="soft">{t('timeline_empty')}</p>}
      <ol class="history">
        {dated.slice(0, limit).map((record) => (
          <HistoryEntry key={record.id} {...{ record, lastAction }} text={recordText(record, offers)} />
        ))}
      </ol>
      {rest > 0 && (
        <p class="row">
          <span class="soft small">{plural('more_records', rest)}</span>
          <button type="button" onClick={() => setLimit(limit + pageSize)}>
            {t('show_more')}
          </button>
        </p>
      )}
    </>
  );
}
