import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import './TagList.css';

/** The contact's tags; each goes with one click or key. */
export function TagList({ state }: { state: PanelState }) {
  const { tags } = state.view!.contact;
  const remove = (name: string) => void state.save({ do: 'tag', input: { who: state.who(), remove: [name] } });
  return (
    <section>
      <h2 id="tags">{t('tags')}</h2>
      <div class="tags">
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
        <ul class="tags" role="list" aria-labelledby="tags">
          {tags.map((name) => (
            <li key={name} class="chip">
              <span dir="auto">{name}</span>
              <button type="button" aria-label={t('remove_tag', name)} onClick={() => remove(name)}>
                ✕
              </button>
            </li>
          ))}
        </ul>
        <button type="button" class="quiet" onClick={() => void state.openPalette()}>
          {t('add_tag')}
        </button>
      </div>
    </section>
  );
}
