import { HowToGetFiles } from '../../import/HowToGetFiles';
import { ImportProgress } from '../../import/ImportProgress';
import { Preview } from '../../import/Preview';
import { useFileDrop } from '../../import/useFileDrop';
import { type ImportFlow, useImport } from '../../import/useImport';
import type { ViewProps } from '../shared/ViewProps';
import { ChooseFiles } from './ChooseFiles';
import { EarlierImports } from './EarlierImports';
import { ImportDone } from './ImportDone';
import './Import.css';

/** Brings in people and meetings from elsewhere: a look first, then all of it, or nothing. */
export function Import({ lastAction }: ViewProps) {
  const flow = useImport();
  useFileDrop((files) => flow.stage.at !== 'taking' && void flow.read(files));
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
    case 'taking':
      return <ImportProgress stage={stage} cancel={flow.cancel} />;
    case 'preview':
      return <Preview key={JSON.stringify(flow.source.options)} flow={flow} preview={stage.preview} />;
    case 'done':
      return <ImportDone {...stage} again={flow.cancel} lastAction={lastAction} />;
  }
}
