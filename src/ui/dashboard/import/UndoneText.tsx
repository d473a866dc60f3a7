import type { Undone } from '../../import/runImport';
import { failureText } from '../../shared/text/failureText';
import { t } from '../../shared/text/t';
import { personLink } from '../route';

/** Names that are shown at once. */
const mostNamed = 20;

/** That an import is taken back, and who stays because something was written since. */
export function UndoneText({ undone: { kept, failure } }: { undone: Undone }) {
  if (failure) return <p role="alert">{failureText(failure)}</p>;
  return (
    <p role="status">
      {t('import_undone')}
      {kept.length > 0 && (
        <>
          {' '}
          {t('import_kept')}{' '}
          {kept.slice(0, mostNamed).map(({ id, name }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a href={personLink(id)}>{name}</a>
            </span>
          ))}
          {kept.length > mostNamed && ` … (${kept.length})`}
        </>
      )}
    </p>
  );
}
