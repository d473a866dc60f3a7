import { fold } from '../../domain/folding';
import { ownOf } from '../../store/records';
import { db, useLive } from '../shared/live';
import { t } from '../shared/t';
import type { Doing } from '../shared/undoing';

/** To be in touch with all who have a tag, every so many days. */
export function TagPace({ tag, doing }: { tag: string; doing: Doing }) {
  const { value } = useLive(async () => ownOf<number>(await db.settings.get('paces')));
  if (!value) return null;
  return (
    <label class="pace">
      {t('tag_pace', tag.slice(0, 40))}
      <input
        type="number"
        min="2"
        max="3650"
        placeholder={t('every_never')}
        value={value[fold(tag)] ?? ''}
        onChange={({ currentTarget: { value: typed } }) =>
          void doing.run('cadence', { tag, every: typed ? Number(typed) : null }, t('saved'))
        }
      />
    </label>
  );
}
