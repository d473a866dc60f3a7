import type { SiteGroup, WorkingMode } from '../../settings/workingMode';
import { type MessageKey, t } from '../shared/text/t';
import './ChooseMode.css';

/** What is recommended first. Mail has no titles that name anybody. */
const offered: Readonly<Record<SiteGroup, readonly WorkingMode[]>> = {
  linkedin: ['page', 'beside', 'title'],
  mail: ['beside', 'page'],
};

const helpOf = (group: SiteGroup, mode: WorkingMode): MessageKey =>
  group === 'mail' && mode !== 'title' ? `way_${mode}_mail` : `way_${mode}_help`;

interface ChooseModeProps {
  group: SiteGroup;
  onChoose: (mode: WorkingMode) => void;
  /** Asks again on the next page. */
  onLater: () => void;
}

/** Before a site is first read: the working modes to choose from, and LinkedIn's position on extensions. */
export function ChooseMode({ group, onChoose, onLater }: ChooseModeProps) {
  const modes = offered[group];
  return (
    <fieldset class="choose-mode">
      <legend>{t('how_here')}</legend>
      {group === 'linkedin' && <p class="small">{t('how_why')}</p>}
      {modes.map((mode) => (
        <div key={mode}>
          <button
            type="button"
            class={mode === modes[0] ? 'main' : ''}
            aria-describedby={`about-${mode}`}
            onClick={() => onChoose(mode)}
          >
            {t(`way_${mode}`)}
          </button>
          <p id={`about-${mode}`} class="small soft">
            {t(helpOf(group, mode))}
          </p>
        </div>
      ))}
      <p class="foot small soft">
        <span class="grow">{t('how_later')}</span>
        <button type="button" class="quiet small" onClick={onLater}>
          {t('how_not_now')}
        </button>
      </p>
    </fieldset>
  );
}
