import { useEffect } from 'preact/hooks';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import type { ViewProps } from '../shared/ViewProps';
import { ChooseFiles } from './ChooseFiles';
import { EarlierImports } from './EarlierImports';
import { HowToGetFiles } from './HowToGetFiles';
import { ImportDone } from './ImportDone';
import { Preview } from './Preview';
import { type ImportFlow, useImport } from './useImport';
import './Import.css';

/** Brings in people and meetings from elsewhere: a look first, then all of it, or nothing. */
export function Import({ lastAction }: ViewProps) {
  const flow = useImport();
  useDrop(flow);
  return (
    <div class="import">
      <Stage flow={flow} lastAction={lastAction} />
      {flow.stage.at === 'choose' && (
        <>
          <HowToGetFiles />
          <EarlierImports />
        </>
      )}
    </div>
  );
}

function Stage({ flow, lastAction }: { flow: ImportFlow; lastAction: ViewProps['lastAction'] }) {
  const { stage } = flow;
  switch (stage.at) {
    case 'choose':
      return <ChooseFiles flow={flow} failure={stage.failure} />;
    case 'reading':
      return (
        <div class="import-status">
          <p role="status">{t('import_reading')}</p>
          <progress
            aria-label={t('import_reading')}
            {...(stage.share !== undefined && { max: 1, value: stage.share })}
          />
          <button type="button" class="quiet" onClick={flow.cancel}>
            {t('cancel')}
          </button>
        </div>
      );
    case 'preview':
      return <Preview key={JSON.stringify(flow.source.options)} flow={flow} preview={stage.preview} />;
    case 'taking':
      return (
        <div class="import-status">
          <p role="status">{plural('import_taking', stage.people, stage.done)}</p>
          <progress max={stage.people} value={stage.done} aria-label={t('import_progress')} />
          <button type="button" class="quiet" onClick={flow.cancel}>
            {t('import_cancel')}
          </button>
        </div>
      );
    case 'done':
      return <ImportDone {...stage} again={flow.cancel} lastAction={lastAction} />;
  }
}

/** Files may be dropped anywhere on the page; elsewhere the browser would open them in place of it. */
function useDrop({ stage, read }: ImportFlow): void {
  useEffect(() => {
    const stay = (event: Event) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length && stage.at !== 'taking') void read(files);
    };
    addEventListener('dragover', stay);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', onDrop);
    };
  });
}
