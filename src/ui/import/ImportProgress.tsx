import { plural } from '../shared/text/plural';
import { t } from '../shared/text/t';
import type { ImportStage } from './useImport';
import './ImportProgress.css';

interface ImportProgressProps {
  stage: Extract<ImportStage, { at: 'reading' | 'taking' }>;
  cancel(): void;
}

/** How far the reading of files is, or the taking in of people; it can be cancelled. */
export function ImportProgress({ stage, cancel }: ImportProgressProps) {
  return stage.at === 'reading' ? (
    <div class="import-status">
      <p role="status">{t('import_reading')}</p>
      <progress aria-label={t('import_reading')} {...(stage.share !== undefined && { max: 1, value: stage.share })} />
      <button type="button" class="quiet" onClick={cancel}>
        {t('cancel')}
      </button>
    </div>
  ) : (
    <div class="import-status">
      <p role="status">{plural('import_taking', stage.people, stage.done)}</p>
      <progress max={stage.people} value={stage.done} aria-label={t('import_progress')} />
      <button type="button" class="quiet" onClick={cancel}>
        {t('import_cancel')}
      </button>
    </div>
  );
}
