import { searchContacts } from '../../../store/search/search';
import type { LastAction } from '../../shared/components/LastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { PersonRow } from '../person/PersonRow';

const mostResults = 20;

/** The contacts in which all the words occur, the best first. */
export function SearchResults({
  words,
  version,
  lastAction,
}: {
  words: string;
  version: number;
  lastAction: LastAction;
}) {
  const { value } = useLive(() => searchContacts(db, words, mostResults), [words, version]);
  if (!value) return null;
  return (
    <section>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" aria-label={t('search')}>
        {value.map((contact) => (
          <PersonRow key={contact.id} {...{ contact, lastAction }}>
            {[contact.headline ?? contact.company, contact.tags.map((tag) => `#${tag}`).join(' ')]
              .filter(Boolean)
              .join(' · ')}
          </PersonRow>
        ))}
      </ul>
      <p role="status" class="soft">
        {!value.length && t('nobody_found')}
      </p>
    </section>
  );
}
