import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { drawMark } from '../../content/mark';
import { type Mark, marks } from '../../domain/marks';
import { marking } from '../../domain/switches';
import { t } from '../shared/t';

/** Whether people one knows are marked in lists: only if that is switched on here. */
export function Marks() {
  const [isOn, setOn] = useState(false);
  useEffect(() => void browser.storage.local.get(marking).then((stored) => setOn(!!stored[marking])), []);
  function turn(on: boolean) {
    setOn(on);
    void browser.storage.local.set({ [marking]: on });
  }
  return (
    <section>
      <h2>{t('marks_title')}</h2>
      <label class="check">
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
        {t('marks_on')}
      </label>
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
