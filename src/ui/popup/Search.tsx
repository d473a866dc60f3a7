import { found } from '../../store/search';
import { db, useLive } from '../shared/live';
import { t } from '../shared/t';
import { Name } from './Untold';

/** The contacts whose name begins with what was typed. */
export function Found({ words }: { words: string }) {
  const { value } = useLive(() => found(db, words, 20), [words]);
  if (!value) return null;
  return (
    <section>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" aria-label={t('search')}>
        {value.map((contact) => (
          <li key={contact.id} class="person">
            <div>
              <Name contact={contact} />
              <p class="small soft" dir="auto">
                {contact.headline ?? contact.company}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {!value.length && <p class="soft">{t('nobody_found')}</p>}
    </section>
  );
}
