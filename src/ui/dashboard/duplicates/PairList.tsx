import { Icon } from '../../shared/components/Icon';
import { db, useLive } from '../../shared/hooks/useLive';
import { checkIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { ShowMore, useShown } from '../shared/ShowMore';
import type { PairDecisions } from './usePairs';

/** All pairs: what was decided stays in sight; several can be ticked and answered together. */
export function PairList({ pairs }: { pairs: PairDecisions }) {
  const { list = [], decided, current, chosen } = pairs;
  const shown = useShown(list);
  const ids = shown.items.flatMap(({ one, other }) => [one, other]);
  const { value: names } = useLive(async () => {
    const rows = await db.contacts.bulkGet(ids);
    return new Map(rows.flatMap((row) => (row ? [[row.id, row.name] as const] : [])));
  }, [ids.join()]);
  return (
    <div>
      <ul class="pair-list" aria-label={t('duplicates_pairs')}>
        {shown.items.map(({ key, one, other }) => (
          <li key={key} class={key === current?.key ? 'current' : ''}>
            {decided[key] ? (
              <Icon path={checkIcon} small />
            ) : (
              <input
                type="checkbox"
                aria-label={t('duplicates_choose', names?.get(one) ?? '')}
                checked={chosen.has(key)}
                onChange={() => pairs.choose(key)}
              />
            )}
            <button
              type="button"
              class="quiet"
              disabled={!!decided[key]}
              aria-current={key === current?.key}
              onClick={() => pairs.look(key)}
            >
              <strong dir="auto">{names?.get(one)}</strong>
              <span class="soft" dir="auto">
                {decided[key] ? t(`duplicates_${decided[key]}`) : names?.get(other)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <ShowMore {...shown} />
    </div>
  );
}
