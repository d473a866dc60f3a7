import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import { searchContacts } from '../../../store/search/search';
import { PersonHead } from '../../shared/components/PersonHead';
import { db, useLive } from '../../shared/hooks/useLive';
import { companyAndRole } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { hashOf, personLink } from '../route';
import { moveFrom } from './searchFocus';

/** What fits below the field. */
const mostFound = 8;

/** The people found, below the field. */
export function FoundPeople({ words, close }: { words: string; close(): void }) {
  const { value } = useLive(() => searchContacts(db, words, mostFound), [words]);
  if (!value) return null;
  const shared = {
    onClick: close,
    onKeyDown(event: KeyboardEvent) {
      if (event.key === 'ArrowDown') moveFrom(event, 1);
      else if (event.key === 'ArrowUp') moveFrom(event, -1);
      else if (event.key === 'Escape') {
        (event.currentTarget as Element).closest('search')?.querySelector('input')?.focus();
        close();
      }
    },
  };
  return (
    <div class="found">
      <p role="status" class="soft small">
        {!value.length && t('nobody_found')}
      </p>
      {value.map((contact) => (
        <a key={contact.id} href={personLink(contact.id)} {...shared}>
          <PersonHead
            name={contact.name}
            knowledge={knowledgeOf(contact.standing)}
            role={companyAndRole(contact).join(' · ')}
          />
        </a>
      ))}
      {value.length === mostFound && (
        <a class="all" href={hashOf({ find: words })} {...shared}>
          {t('search_all')}
        </a>
      )}
    </div>
  );
}
