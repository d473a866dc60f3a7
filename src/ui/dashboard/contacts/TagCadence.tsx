import { fold } from '../../../language/folding';
import { namedValues } from '../../../store/settingRecord';
import type { LastAction } from '../../shared/components/LastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { NumberField } from '../NumberField';

/** To be in touch with all who have a tag, every so many days. */
export function TagCadence({ tag, doing }: { tag: string; doing: LastAction }) {
  const { value } = useLive(async () => namedValues<number>(await db.settings.get('cadences')));
  if (!value) return null;
  return (
    <label class="cadence">
      {t('tag_pace', tag.slice(0, 40))}
      <NumberField
        key={tag}
        inputMode="numeric"
        placeholder={t('every_never')}
        value={value[fold(tag)]}
        save={(days) => doing.run('cadence', { tag, days }, t('saved'))}
      />
    </label>
  );
}
