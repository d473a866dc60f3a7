import { defaultRetention, type RetentionName } from '../../domain/retention';
import { retentionDays } from '../../store/queries/retentionDays';
import { UndoBar } from '../shared/components/UndoBar';
import { useLastAction } from '../shared/hooks/useLastAction';
import { db, useLive } from '../shared/hooks/useLive';
import { failureText } from '../shared/text/failureText';
import { t } from '../shared/text/t';
import { useAutosavedField } from '../shared/typing/useAutosavedField';

const names = Object.keys(defaultRetention) as RetentionName[];

/** For how long what was done can be undone, and who was removed brought back. */
export function RetentionFields() {
  const { value } = useLive(() => retentionDays(db));
  const lastAction = useLastAction();
  if (!value) return null;
  return (
    <section class="limits">
      <h3>{t('keeping_title')}</h3>
      {names.map((name) => (
        <KeepingField key={name} name={name} days={value[name]} lastAction={lastAction} />
      ))}
      <UndoBar {...lastAction} />
    </section>
  );
}

interface FieldProps {
  name: RetentionName;
  days: number;
  lastAction: ReturnType<typeof useLastAction>;
}

function KeepingField({ name, days, lastAction }: FieldProps) {
  const label = t(`keeping_${name}`);
  const { props, progress } = useAutosavedField({
    ...{ name: `keeping.${name}`, stored: String(days), isSentOnLeave: true },
    saver: lastAction.fieldSaver(() => `${t('saved')}: ${label}`),
    message: (typed) => ({ do: 'setRetention', input: { what: name, days: typed } }),
  });
  const isWrong = typeof progress === 'object';
  return (
    <div class="limit">
      <label>
        <span>{label}</span>
        <input type="text" inputMode="numeric" aria-invalid={isWrong} {...props} onChange={props.onBlur} />
      </label>
      {isWrong ? (
        <small class="wrong" role="alert">
          {failureText(progress.code)}
        </small>
      ) : (
        <small class="soft">{t('number_usual', defaultRetention[name])}</small>
      )}
    </div>
  );
}
