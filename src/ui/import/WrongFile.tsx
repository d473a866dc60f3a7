import type { FileFailure } from '../../fileWorker/protocol';
import { t } from '../shared/text/t';
import { useDraftedForm } from '../shared/typing/useDraftedForm';
import { ColumnsTable } from './ColumnsTable';
import { fileFailureText } from './problemText';
import type { ImportFlow } from './useImport';
import './WrongFile.css';

/** One line on what is wrong; and a way on, where there is one. */
export function WrongFile({ flow, failure }: { flow: ImportFlow; failure: FileFailure }) {
  const code = failure.problem?.code;
  const [table] = failure.tables ?? [];
  return (
    <div class="wrong-file">
      <p role="alert" class="wrong">
        {fileFailureText(failure)}
      </p>
      {(code === 'whoseCalendar' || code === 'whoseMailbox') && <WhoseFile flow={flow} />}
      {table && <ColumnsTable flow={flow} table={table} isOpen />}
      {failure.line !== undefined && canKeepGood(code) && (
        <p class="row">
          <span class="grow soft">{t('import_keep_good_help')}</span>
          <button type="button" onClick={() => void flow.readAgain({ keepGood: true })}>
            {t('import_keep_good')}
          </button>
        </p>
      )}
      {(code === 'brokenArchive' || code === 'cutFile') && (
        <button type="button" onClick={() => void flow.readAgain({ keepGood: true })}>
          {t('import_keep_good')}
        </button>
      )}
    </div>
  );
}

const canKeepGood = (code?: string): boolean =>
  ['openQuote', 'otherEncoding', 'cutOff', 'cutOffEvent', 'cutCard', 'tooManyCells'].includes(code ?? '');

/** Nothing tells it for sure: a wrong guess would make the user their own busiest contact. */
export function WhoseFile({ flow, known = '' }: { flow: ImportFlow; known?: string }) {
  const form = useDraftedForm('import/me', ['me']);
  const me = form.text('me') ?? known;
  return (
    <form
      class="row"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (me.trim()) void flow.readAgain({ me: me.trim() });
      }}
    >
      <label class="grow">
        {t('import_whose')}
        <input autocomplete="email" {...form.props('me')} value={me} />
      </label>
      <button type="submit">{t('import_whose_me')}</button>
    </form>
  );
}
