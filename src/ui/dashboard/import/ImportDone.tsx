import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NamedRecommendation } from '../../../fileWorker/protocol';
import { importResultText } from '../../import/importResultText';
import { Recommendations } from '../../import/Recommendations';
import { type ImportResult, type Undone, undoImport } from '../../import/runImport';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db } from '../../shared/hooks/useLive';
import { failureText } from '../../shared/text/failureText';
import { t } from '../../shared/text/t';
import { FirstNames } from '../audit/FirstNames';
import { UndoneText } from './UndoneText';

interface TakenInProps {
  result: ImportResult;
  recommendations: readonly NamedRecommendation[];
  again(): void;
  lastAction: LastAction;
}

/** What came in, and the way on: whom to tell, another file, or back. */
export function ImportDone({ result, recommendations, again, lastAction }: TakenInProps) {
  const [undone, setUndone] = useState<Undone>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { id, failure } = result;
  return (
    <section class="taken-in" aria-labelledby="taken-in">
      <h2 id="taken-in" ref={heading} tabIndex={-1}>
        {t(failure ? 'import_failed' : 'import_done')}
      </h2>
      {failure ? (
        <p role="alert" class="wrong">
          {failureText(failure)} {t('import_taken_back')}
        </p>
      ) : (
        <p role="status">{importResultText(result)}</p>
      )}
      {undone && <UndoneText undone={undone} />}
      <p class="buttons">
        {!failure && (
          <a class="button main" href="#contacts">
            {t('import_see')}
          </a>
        )}
        {!failure && (
          <a class="button" href="#duplicates">
            {t('import_duplicates')}
          </a>
        )}
        <button type="button" onClick={again}>
          {t('import_another')}
        </button>
        {id && !undone && (
          <button type="button" class="quiet" onClick={() => void undoImport(db, id).then(setUndone)}>
            {t('import_undo')}
          </button>
        )}
      </p>
      {!failure && !undone && (
        <>
          <FirstNames lastAction={lastAction} />
          <Recommendations {...{ recommendations, lastAction }} heading="h3" />
        </>
      )}
    </section>
  );
}
