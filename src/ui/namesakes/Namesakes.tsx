import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { today } from '../../domain/days';
import type { Person } from '../../readers/reader';
import { namesakeKey } from '../../settings/keys';
import { contactView } from '../../store/queries/contacts/contactView';
import { readLimits } from '../../store/queries/ruleNumbersInUse';
import { runCommand } from '../shared/commandClient';
import { db, useLive } from '../shared/hooks/useLive';
import { t } from '../shared/text/t';
import './Namesakes.css';

/**
 * The person on a page, and the contacts of the same name: who they are is shown here, on a page of ours, because a
 * page of a site must not be able to ask by a name alone. A panel opens it.
 */
export function Namesakes() {
  const [person, setPerson] = useState<Person>();
  useEffect(() => void personAskedFor().then(setPerson), []);
  const { value: view } = useLive(
    async () => person && contactView(db, person, today(), await readLimits(db)),
    [person],
  );
  if (!person || !view) return null;
  return (
    <main class="namesakes">
      <h1 dir="auto">{person.name}</h1>
      <p class="soft" dir="auto">
        {person.headline ?? person.emails[0] ?? person.linkedin?.slug}
      </p>
      {view.twins.length === 0 && <p role="status">{t('namesakes_done')}</p>}
      <ul>
        {view.twins.map(({ id, name, headline, company, emails }) => (
          <li key={id}>
            <p dir="auto">{t('same_person', name, headline ?? company ?? emails[0] ?? '')}</p>
            <p class="row">
              <button
                type="button"
                class="main"
                onClick={() => void runCommand('join', { who: { contact: view.id, person }, into: id })}
              >
                {t('join')}
              </button>
              <button type="button" onClick={() => void runCommand('apart', { who: { person }, from: id })}>
                {t('not_the_same')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}

async function personAskedFor(): Promise<Person | undefined> {
  return (await browser.storage.session.get(namesakeKey))[namesakeKey] as Person | undefined;
}
