import { today } from '../../domain/days';
import type { Offer } from '../../domain/words';
import type { ContactRecord, Fact } from '../../store/records';
import { t } from '../shared/t';
import { pageOf } from './pageOf';
import { reasons } from './reasons';

interface Props {
  offers: Offer[];
  counts: { contacts: number; flagged: number };
  contacts: ContactRecord[];
  facts: Map<string, Fact[]>;
  told(contact: string, name: string): Promise<void>;
}

/** Whom to tell first, each with why and a button. */
export function Untold({ offers, counts, contacts, facts, told }: Props) {
  const more = counts.flagged - contacts.length;
  return (
    <section>
      <h2 id="untold">{t('dont_know_offer')}</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari and VoiceOver drop the role of a list without bullets */}
      <ul role="list" aria-labelledby="untold">
        {contacts.map((contact) => (
          <li key={contact.id} class="person">
            <div class="grow">
              <Name contact={contact} />
              <p class="small soft" dir="auto">
                {reasons(contact, facts.get(contact.id) ?? [], offers, today()).join(' · ')}
              </p>
            </div>
            <button type="button" onClick={() => void told(contact.id, contact.name)}>
              {t('told')}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="small soft">{t('more', more)}</p>}
      {!contacts.length && <p class="soft">{t(counts.contacts ? 'everybody_knows' : 'no_contacts_yet')}</p>}
    </section>
  );
}

/** The name, leading to where the person is met. */
export function Name({ contact }: { contact: Pick<ContactRecord, 'name' | 'keys' | 'page'> }) {
  const href = pageOf(contact);
  return href ? (
    <a class="name" dir="auto" href={href} target="_blank" rel="noreferrer">
      {contact.name}
    </a>
  ) : (
    <span class="name" dir="auto">
      {contact.name}
    </span>
  );
}
