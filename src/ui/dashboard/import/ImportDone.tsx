import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NamedRecommendation } from '../../../fileWorker/protocol';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db } from '../../shared/hooks/useLive';
import { failureText } from '../../shared/text/failureText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { FirstNames } from '../audit/FirstNames';
import { Recommendations } from './Recommendations';
import { type ImportResult, type Undone, undoImport } from './runImport';
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
  const { added, met, id, failure } = result;
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
        <p role="status">
          {[plural('import_added', added), met > 0 && plural('import_met', met)].filter(Boolean).join(', ')}
        </p>
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
          <Recommendations {...{ recommendations, lastAction }} />
        </>
      )}
    </section>
  );
}
