import { drawMark } from '../../content/mark';
import { type Mark, marks } from '../../domain/marks';
import { marking } from '../../domain/switches';
import { t } from '../shared/t';
import { Switch } from './Switch';

/** Whether people one knows are marked in lists: only if that is switched on here. */
export function Marks() {
  return (
    <section>
      <h2>{t('marks_title')}</h2>
      <Switch name={marking} label="marks_on" />
      <p class="soft small">{t('marks_help')}</p>
      <ul class="row small legend">
        {[...marks].reverse().map((mark) => (
          <li key={mark}>
            <span ref={(place) => place?.replaceChildren(picture(mark))} /> {t(`marks_${mark}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function picture(mark: Mark): SVGElement {
  const drawn = drawMark(mark, '');
  // Its words stand beside it.
  drawn.ariaHidden = 'true';
  return drawn;
}
