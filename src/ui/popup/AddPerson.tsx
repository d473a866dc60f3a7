import { useState } from 'preact/hooks';
import { identityAt } from '../../readers/linkedin/address';
import type { Person } from '../../readers/reader';
import { identityKeys } from '../../store/identityKeys';
import { UndoBar, useLastAction } from '../shared/components/LastAction';
import { takeFocus } from '../shared/hooks/takeFocus';
import { db, useLive } from '../shared/hooks/useLive';
import { t } from '../shared/text/t';

/** The person of a link that was clicked with the other button: added, or tagged. */
export function AddPerson({ link, text, isTag }: { link: string; text?: string; isTag: boolean }) {
  const person = personOfLink(link, text);
  const { value } = useLive(() => known(person));
  const doing = useLastAction();
  const [name, setName] = useState<string>();
  const [tags, setTags] = useState('');
  if (!person) return <p class="soft">{t('link_nobody')}</p>;
  const shown = name ?? value?.name ?? person.name;
  async function save() {
    const who = value?.id ? { contact: value.id } : { person: { ...person!, name: shown } };
    const add = tags
      .split(/[,;]/)
      .map((tag) => tag.trim())
      .filter(Boolean);
    await doing.run('tag', { who, add }, t('added_whom', shown));
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
        <input
          type="text"
          maxLength={300}
          disabled={!!value?.id}
          value={shown}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        {t('tags')}
        <input
          type="text"
          ref={takeFocus}
          placeholder={t('tags_hint')}
          value={tags}
          onInput={({ currentTarget }) => setTags(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="main" disabled={!shown.trim() || (isTag && !tags.trim())}>
          {t('save')}
        </button>
      </div>
      <UndoBar {...doing} />
    </form>
  );
}

async function known(person: Person | null): Promise<{ id?: string; name?: string }> {
  const row = person && (await db.contacts.where('keys').anyOf(identityKeys(person)).first());
  return row ? { id: row.id, name: row.name } : {};
}

/** Who a link leads to; the name is a guess from its text or its address, to be corrected before it is kept. */
function personOfLink(link: string, text = ''): Person | null {
  const role = 'subject';
  const mail = /^mailto:([^?]+@[^?,]+)/i.exec(link)?.[1];
  if (mail) {
    const email = decoded(mail).trim().toLowerCase();
    const name = text && !text.includes('@') ? text.trim() : spelled(email.split('@')[0] ?? '');
    return { name: name || email, emails: [email], role };
  }
  const linkedin = identityAt(link);
  if (!linkedin) return null;
  // LinkedIn puts letters and digits behind a name that is taken: they are no part of it.
  const words = (linkedin.slug ?? '').split('-').filter((word) => !/\d/.test(word));
  return { name: text.trim() || spelled(words.join(' ')) || (linkedin.slug ?? ''), emails: [], linkedin, role };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const spelled = (words: string): string =>
  decoded(words)
    .split(/[\s._+-]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');
