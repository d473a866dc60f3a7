import { type WorkingMode, workingModes } from '../../settings/workingMode';
import { t } from '../shared/text/t';

/** Before LinkedIn is first read: what its letters to makers of extensions say, and the three ways. */
export function ChooseMode({ chosen }: { chosen: (way: WorkingMode) => void }) {
  return (
    <fieldset class="choose">
      <legend>{t('how_here')}</legend>
      <p class="small">{t('how_why')}</p>
      {workingModes.map((way) => (
        <div key={way}>
          <button
            type="button"
            class={way === 'page' ? 'main' : ''}
            aria-describedby={`about-${way}`}
            onClick={() => chosen(way)}
          >
            {t(`way_${way}`)}
          </button>
          <p id={`about-${way}`} class="small soft">
            {t(`way_${way}_help`)}
          </p>
        </div>
      ))}
      <p class="small soft">{t('how_later')}</p>
    </fieldset>
  );
}
