import { useState } from 'preact/hooks';
import type { FileFailure } from '../../../fileWorker/protocol';
import { FilesButton } from '../../import/FilesButton';
import type { ImportFlow } from '../../import/useImport';
import { WrongFile } from '../../import/WrongFile';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';

interface ChooseFilesProps {
  flow: ImportFlow;
  failure: FileFailure | undefined;
}

/** The place to drop or choose anything; what is wrong with what was given, and what can be done about it. */
export function ChooseFiles({ flow, failure }: ChooseFilesProps) {
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
        {/* Who comes from a link, or back from a preview, would have the whole navigation before it. */}
        <FilesButton onFiles={(files) => void flow.read(files)} takesFocus />
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
