import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FileFailure } from '../../../fileWorker/protocol';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import { ColumnsTable } from './ColumnsTable';
import { fileFailureText } from './problemText';
import type { ImportFlow } from './useImport';

interface ChooseFilesProps {
  flow: ImportFlow;
  failure: FileFailure | undefined;
}

/** The place to drop or choose anything; what is wrong with what was given, and what can be done about it. */
export function ChooseFiles({ flow, failure }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Who comes from the welcome, or back from a preview, would have the whole navigation before it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, []);
  const [isPasting, setPasting] = useState(false);
  return (
    <section aria-label={t('import_choose')}>
      <div class="drop-zone row">
        <div class="grow">
          <strong>{t('import_drop')}</strong>
          <p class="soft small">{t('import_kinds')}</p>
        </div>
        <button type="button" aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          {t('import_paste')}
        </button>
        <button ref={button} type="button" class="main" onClick={() => input.current?.click()}>
          {t('import_files')}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('import_files')}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            void flow.read(files);
          }}
        />
      </div>
      {isPasting && <PastedList flow={flow} />}
      {failure && <WrongFile flow={flow} failure={failure} />}
      <p class="soft small">{t('import_promise')}</p>
    </section>
  );
}

function PastedList({ flow }: { flow: ImportFlow }) {
  const form = useDraftedForm('import/pasted', ['lines']);
  return (
    <form
      class="pasted"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void flow.read([new File([form.text('lines') ?? ''], t('import_pasted_name'))]).then(() => form.clear());
      }}
    >
      <label>
        {t('import_paste_label')}
        <textarea ref={takeFocus} rows={6} dir="auto" placeholder={t('guests_hint')} {...form.props('lines')} />
      </label>
      <button type="submit" disabled={!form.text('lines')?.trim()}>
        {t('import_look')}
      </button>
    </form>
  );
}

/** One line on what is wrong; and a way on, where there is one. */
function WrongFile({ flow, failure }: { flow: ImportFlow; failure: FileFailure }) {
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
