import { fold } from '../../../language/folding';
import type { ContactRecord } from '../../../store/records';
import { searchContacts } from '../../../store/search/search';
import { db } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';

const mostCandidates = 4;

interface CaptureContactProps {
  similar: ContactRecord[];
  /** The id of the contact, empty for a new one; undefined while the user has to say. */
  contact: string | undefined;
  choose(contact: string): void;
}

/** Whether the person is one of these contacts, or new. */
export function CaptureContact({ similar, contact, choose }: CaptureContactProps) {
  const one = (id: string, text: string) => (
    <label key={id} class="check" dir="auto">
      <input type="radio" name="who" checked={contact === id} onChange={() => choose(id)} />
      {text}
    </label>
  );
  return (
    <fieldset>
      <legend class={contact === undefined ? 'wrong' : 'small soft'}>
        {t(contact === undefined ? 'capture_which' : 'capture_who')}
      </legend>
      {similar.map(({ id, name, headline, company }) =>
        one(id, [name, ...new Set([headline, company])].filter(Boolean).join(', ')),
      )}
      {one('', t('capture_new'))}
    </fieldset>
  );
}

/** Contacts with a name like this. */
export async function similarContacts(name: string): Promise<ContactRecord[]> {
  if (name.trim().length < 2) return [];
  const all = await searchContacts(db, name, 20);
  const words = fold(name).split(' ');
  return all.filter((one) => words.every((word) => one.nameKey?.includes(word.slice(0, -1)))).slice(0, mostCandidates);
}
