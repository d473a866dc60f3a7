import { useState } from 'preact/hooks';
import { Icon } from '../../shared/components/Icon';
import { closeIcon, plusIcon } from '../../shared/icons';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import './TagList.css';

/** How many tags are shown; the others are one click away. */
const mostTags = 6;

/** The contact's tags; each goes with one click or key. */
export function TagList({ state }: { state: PanelState }) {
  const [isOpen, setOpen] = useState(false);
  const { tags } = state.view!.contact;
  // One more takes no more room than the words that it is there.
  const shown = isOpen || tags.length <= mostTags + 1 ? tags : tags.slice(0, mostTags);
  const remove = (name: string) => void state.save({ do: 'tag', input: { who: state.who(), remove: [name] } });
  return (
    <section class="tags">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" aria-label={t('tags')}>
        {shown.map((name) => (
          <li key={name} class="tag">
            <span dir="auto">{name}</span>
            <button type="button" aria-label={t('remove_tag', name)} onClick={() => remove(name)}>
              <Icon path={closeIcon} small />
            </button>
          </li>
        ))}
      </ul>
      {shown.length < tags.length && (
        <button type="button" class="quiet small" onClick={() => setOpen(true)}>
          {plural('more_tags', tags.length - shown.length)}
        </button>
      )}
      <button type="button" class="prompt" onClick={() => void state.openPalette()}>
        <Icon path={plusIcon} small />
        {t('add_tag')}
      </button>
    </section>
  );
}
