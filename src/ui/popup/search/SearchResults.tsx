import type { ContactRecord } from '../../../store/records';
import { searchContacts } from '../../../store/search/search';
import { PersonRow } from '../../people/PersonRow';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { foundPlaces } from './foundPlaces';

const mostResults = 20;

interface SearchResultsProps {
  words: string;
  /** Grows with each change of what can be found. */
  version: number;
  /** Arrows go from the search to the rows. */
  hasKeys?: boolean;
  lastAction: LastAction;
}

/** The contacts in which all the words occur, the best first, and where the words stand. */
export function SearchResults({ words, version, hasKeys, lastAction }: SearchResultsProps) {
  const { value } = useLive(() => searchContacts(db, words, mostResults), [words, version]);
  if (!value) return null;
  return (
    <section>
      <p role="status" class="heading">
        {value.length ? plural('n_people', value.length) : t('nobody_found')}
        {hasKeys && value.length > 0 && <span class="small soft">{t('search_keys')}</span>}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" class="people found" aria-label={t('search')}>
        {value.map((contact) => (
          <PersonRow key={contact.id} {...{ contact, lastAction }}>
            <FoundPlaces {...{ contact, words }} />
          </PersonRow>
        ))}
      </ul>
    </section>
  );
}

/** Where the words stand, if not in what the row shows already. */
function FoundPlaces({ contact, words }: { contact: ContactRecord; words: string }) {
  return (
    <>
      {foundPlaces(contact, words).map(({ field, before, match, after }) => (
        <p key={field} class="small soft">
          {t(`found_${field}`)} {before}
          <mark>{match}</mark>
          {after}
        </p>
      ))}
    </>
  );
}
