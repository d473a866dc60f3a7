import type { PageField } from '../../../domain/enumerations';
import type { ContactRecord } from '../../../store/records';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { progressText } from '../../shared/text/failureText';
import { t } from '../../shared/text/t';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';

const fieldLabels = { name: 'person_name', headline: 'headline', company: 'company', location: 'place' } as const;

interface CorrectedFieldProps {
  field: PageField;
  row: ContactRecord;
  lastAction: LastAction;
}

/** Name, role, firm or place: what the user writes stands from then on; what pages say stays beside it. */
export function CorrectedField({ field, row, lastAction }: CorrectedFieldProps) {
  const { id } = row;
  const label = t(fieldLabels[field]);
  const { props, progress } = useAutosavedField({
    ...{ name: `${id}.${field}`, stored: row[field] ?? '', isSentOnLeave: true },
    saver: lastAction.fieldSaver(() => t('corrected_what', label, row.name)),
    message: (text) =>
      text.trim() || field !== 'name'
        ? { do: 'correct', input: { who: { contact: id }, field, text: text.trim() } }
        : null,
  });
  const onPage = row.corrected?.includes(field) ? row.pageValues?.[field] : undefined;
  return (
    <div>
      <label>
        {label}
        <input type="text" dir="auto" {...props} />
      </label>
      {onPage && onPage !== row[field] && (
        <p class="small soft" dir="auto">
          {t('page_says', onPage)}
        </p>
      )}
      <p role="status" class="small soft">
        {progressText(progress)}
      </p>
    </div>
  );
}
