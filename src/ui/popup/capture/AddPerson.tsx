import { identityAt } from '../../../domain/profileAddress';
import { safeDecode } from '../../../language/safeDecode';
import type { Person } from '../../../readers/reader';
import { identityKeys } from '../../../store/identity/identityKeys';
import { UndoBar } from '../../shared/components/UndoBar';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { useLastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import './Capture.css';

/** Adds or tags the person of a link, from the link's context menu. */
export function AddPerson({ link, text, isTag }: { link: string; text?: string; isTag: boolean }) {
  const person = personOfLink(link, text);
  const { value } = useLive(() => knownContact(person));
  const lastAction = useLastAction();
  const form = useDraftedForm(`add/${link}`, ['name', 'tags']);
  const tags = form.text('tags') ?? '';
  if (!person) return <p class="soft">{t('link_nobody')}</p>;
  const shown = form.text('name') ?? value?.name ?? person.name;
  async function save() {
    const who = value?.id ? { contact: value.id } : { person: { ...person!, name: shown } };
    const add = tags
      .split(/[,;]/)
      .map((tag) => tag.trim())
      .filter(Boolean);
    if (await lastAction.run('tag', { who, add }, t('added_whom', shown))) await form.clear();
  }
  return (
    <form
      class="capture"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h1>{t(isTag ? 'tag_person' : 'add_person')}</h1>
      <p class="small soft">{value?.id ? t('known_already') : [...person.emails, person.linkedin?.slug].join(' ')}</p>
      <label>
        {t('person_name')}
        <input type="text" disabled={!!value?.id} {...form.props('name')} value={shown} />
      </label>
      <label>
        {t('tags')}
        <input type="text" ref={takeFocus} placeholder={t('tags_hint')} {...form.props('tags')} />
      </label>
      <div class="row">
        <button type="submit" class="main" disabled={!shown.trim() || (isTag && !tags.trim())}>
          {t('save')}
        </button>
      </div>
      <UndoBar {...lastAction} />
    </form>
  );
}

async function knownContact(person: Person | null): Promise<{ id?: string; name?: string }> {
  const holders = person ? await db.contacts.where('keys').anyOf(identityKeys(person)).toArray() : [];
  const row = holders.find(({ deleted }) => !deleted);
  return row ? { id: row.id, name: row.name } : {};
}

/** The person a link leads to; the name is guessed from its text or address, and can be corrected before saving. */
function personOfLink(link: string, text = ''): Person | null {
  const role = 'subject';
  const mail = /^mailto:([^?]+@[^?,]+)/i.exec(link)?.[1];
  if (mail) {
    const email = safeDecode(mail).trim().toLowerCase();
    const name = text && !text.includes('@') ? text.trim() : capitalizeWords(email.split('@')[0] ?? '');
    return { name: name || email, emails: [email], role };
  }
  const linkedin = identityAt(link);
  if (!linkedin) return null;
  // LinkedIn adds letters and digits to a name that is taken.
  const words = (linkedin.slug ?? '').split('-').filter((word) => !/\d/.test(word));
  return { name: text.trim() || capitalizeWords(words.join(' ')) || (linkedin.slug ?? ''), emails: [], linkedin, role };
}

const capitalizeWords = (words: string): string =>
  safeDecode(words)
    .split(/[\s._+-]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
