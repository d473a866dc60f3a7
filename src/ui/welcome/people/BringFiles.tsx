import { useEffect } from 'preact/hooks';
import type { FileFailure, NamedRecommendation } from '../../../fileWorker/protocol';
import { ImportProgress } from '../../import/ImportProgress';
import { importResultText } from '../../import/importResultText';
import { Preview } from '../../import/Preview';
import { type ImportResult, undoableEntry } from '../../import/runImport';
import { useFileDrop } from '../../import/useFileDrop';
import { type ImportFlow, useImport } from '../../import/useImport';
import { WrongFile } from '../../import/WrongFile';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db } from '../../shared/hooks/useLive';
import { leftIcon } from '../../shared/icons';
import { isTyping } from '../../shared/isTyping';
import { failureText } from '../../shared/text/failureText';
import { t } from '../../shared/text/t';
import { FilesCard } from './FilesCard';
import './BringFiles.css';

interface BringFilesProps {
  files: File[];
  lastAction: LastAction;
  /** Nothing came in. */
  onBack(): void;
  onDone(recommendations: readonly NamedRecommendation[]): void;
}

/** Files on their way in: they are read, shown in few words, and taken in with one button. */
export function BringFiles({ files, lastAction, onBack, onDone }: BringFilesProps) {
  const flow = useImport(files);
  const { stage } = flow;
  async function finish(result: ImportResult, recommendations: readonly NamedRecommendation[]) {
    const entry = result.id && (await undoableEntry(db, result.id));
    lastAction.say(importResultText(result), entry ? [entry] : []);
    onDone(recommendations);
  }
  useEffect(() => {
    if (stage.at === 'choose' && !stage.failure) onBack();
    if (stage.at === 'done' && !stage.result.failure) void finish(stage.result, stage.recommendations);
  }, [stage]);
  // Where something went wrong, the card takes what is dropped.
  useFileDrop((others) => (stage.at === 'reading' || stage.at === 'preview') && void flow.read(others));
  useEscape(stage.at === 'choose' || stage.at === 'done' ? onBack : flow.cancel);
  switch (stage.at) {
    case 'reading':
    case 'taking':
      return <ImportProgress stage={stage} cancel={flow.cancel} />;
    case 'preview':
      return <Preview key={JSON.stringify(flow.source.options)} flow={flow} preview={stage.preview} isShort />;
    case 'choose':
      return stage.failure ? <Failed {...{ flow, onBack }} wrong={stage.failure} /> : null;
    case 'done':
      return stage.result.failure ? <Failed {...{ flow, onBack }} code={stage.result.failure} /> : null;
  }
}

interface FailedProps {
  flow: ImportFlow;
  onBack(): void;
  /** What is wrong with the files. */
  wrong?: FileFailure;
  /** The code of why they could not be taken in. */
  code?: string;
}

/** What went wrong, what can be done about it, and the choice of other files. */
function Failed({ flow, onBack, wrong, code }: FailedProps) {
  return (
    <section class="welcome-people">
      <h1>{t('import_failed')}</h1>
      {wrong && <WrongFile flow={flow} failure={wrong} />}
      {code && (
        <p role="alert" class="wrong">
          {failureText(code)} {t('import_taken_back')}
        </p>
      )}
      <FilesCard onFiles={(others) => void flow.read(others)} takesFocus />
      <div class="buttons">
        <button type="button" class="quiet" onClick={onBack}>
          <Icon path={leftIcon} small /> {t('welcome_back')}
        </button>
      </div>
    </section>
  );
}

/** Escape goes back, except from a field: a stray key must not take what was decided. */
function useEscape(back: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !isTyping(event) && back();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
