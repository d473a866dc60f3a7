import { fold } from '../../../language/folding';
import { namedValues } from '../../../store/settingRecord';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { CadenceField } from '../shared/CadenceField';

/** How often to be in touch with all who have a tag. */
export function TagCadence({ tag, lastAction }: { tag: string; lastAction: LastAction }) {
  const { value } = useLive(async () => namedValues<number>(await db.settings.get('cadences')));
  if (!value) return null;
  return (
    <CadenceField
      key={tag}
      label={t('tag_cadence', tag.slice(0, 40))}
      days={value[fold(tag)]}
      {...{ of: { tag }, lastAction }}
    />
  );
}
