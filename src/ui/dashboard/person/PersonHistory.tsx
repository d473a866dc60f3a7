import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Offer } from '../../../domain/model';
import type { DatedRecord } from '../../../store/records';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { plural } from '../../shared/text/plural';
import { recordText } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { HistoryEntry } from './HistoryEntry';
import { groupHistory, type HistoryGroup, historyDay } from './historyGroups';
import './PersonHistory.css';

/** Of somebody met every week that is two years: a longer page nobody reads to its end. */
const pageSize = 100;

interface PersonHistoryProps {
  records: DatedRecord[];
  offers: Offer[];
  lastAction: LastAction;
}

/** Everything that happened with one contact, and what lies ahead; each entry can be put right or taken out. */
export function PersonHistory({ records, offers, lastAction }: PersonHistoryProps) {
  const [limit, setLimit] = useState(pageSize);
  const groups = firstOf(groupHistory(records, today()), limit);
  const rest = records.length - limit;
  return (
    <section class="person-history" aria-label={t('history')}>
      <h2>
        {t('history')} <span class="small soft">{records.length || ''}</span>
      </h2>
      {!records.length && <p class="soft">{t('timeline_empty')}</p>}
      {groups.map((group) => (
        <section key={group.key} aria-label={groupTitle(group)}>
          <h3 class="small soft">{groupTitle(group)}</h3>
          <ol class="timeline">
            {group.records.map((record) => (
              <HistoryEntry
                key={record.id}
                {...{ record, lastAction }}
                text={recordText(record, offers)}
                now={group.key === 'upcoming' ? today() : historyDay(record)}
              />
            ))}
          </ol>
        </section>
      ))}
      {rest > 0 && (
        <p class="row">
          <span class="soft small">{plural('more_records', rest)}</span>
          <button type="button" onClick={() => setLimit(limit + pageSize)}>
            {t('show_more')}
          </button>
        </p>
      )}
    </section>
  );
}

const groupTitle = ({ key }: HistoryGroup): string =>
  key === 'upcoming' ? t('history_upcoming') : key === 'undated' ? t('history_undated') : key;

/** The groups cut to so many records in all. */
function firstOf(groups: HistoryGroup[], limit: number): HistoryGroup[] {
  let left = limit;
  return groups.flatMap(({ key, records }) => {
    const shown = records.slice(0, left);
    left -= shown.length;
    return shown.length ? [{ key, records: shown }] : [];
  });
}
