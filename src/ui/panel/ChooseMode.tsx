import { type WorkingMode, workingModes } from '../../settings/workingMode';
import { t } from '../shared/text/t';
import './ChooseMode.css';

/** Before LinkedIn is first read: its position on extensions, and the three working modes to choose from. */
export function ChooseMode({ onChoose }: { onChoose: (mode: WorkingMode) => void }) {
  return (
    <fieldset class="choose-mode">
      <legend>{t('how_here')}</legend>
      <p class="small">{t('how_why')}</p>
      {workingModes.map((mode) => (
        <div key={mode}>
          <button
            type="button"
            class={mode === 'page' ? 'main' : ''}
            aria-describedby={`about-${mode}`}
            onClick={() => onChoose(mode)}
          >
            {t(`way_${mode}`)}
          </button>
          <p id={`about-${mode}`} class="small soft">
            {t(`way_${mode}_help`)}
          </p>
        </div>
      ))}
      <p class="small soft">{t('how_later')}</p>
    </fieldset>
  );
}
