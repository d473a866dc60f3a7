import { fold } from '../../domain/folding';
import { ownOf } from '../../store/records';
import { db, useLive } from '../shared/live';
import { t } from '../shared/t';
import type { Doing } from '../shared/undoing';
import { Figure } from './Figure';

/** To be in touch with all who have a tag, every so many days. */
export function TagPace({ tag, doing }: { tag: string; doing: Doing }) {
  const { value } = useLive(async () => ownOf<number>(await db.settings.get('paces')));
  if (!value) return null;
  return (
    <label class="pace">
      {t('tag_pace', tag.slice(0, 40))}
      <Figure
        key={tag}
        inputMode="numeric"
        placeholder={t('every_never')}
        value={value[fold(tag)]}
        save={(every) => doing.run('cadence', { tag, every }, t('saved'))}
      />
    </label>
  );
}
