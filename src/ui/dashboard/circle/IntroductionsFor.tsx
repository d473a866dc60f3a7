import { useState } from 'preact/hooks';
import type { Contact, Id } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import { PersonLine } from '../../people/PersonLine';
import { Initials } from '../../shared/components/PersonHead';
import { plural } from '../../shared/text/plural';
import { companyAndRole } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { CopyButton } from '../shared/CopyButton';
import { PersonLink } from '../shared/PersonLink';
import type { CirclePerson } from './circlePerson';

/** Somebody who does what is sought, and the words that say so. */
interface Doer {
  contact: Contact;
  offered: string;
}

interface IntroductionsForProps {
  seeker: Contact;
  doers: readonly Doer[];
  /** Those with whom anything has happened: of the others nothing is known. */
  people: ReadonlyMap<Id, CirclePerson>;
}

/** Of each seeker so many are shown at first. */
const doersAtFirst = 2;

/** Who does what one person seeks. Each is asked first; only those who say yes are introduced. */
export function IntroductionsFor({ seeker, doers, people }: IntroductionsForProps) {
  const [isAll, setAll] = useState(false);
  const rest = doers.length - doersAtFirst;
  return (
    <section class="seeker" aria-label={seeker.name}>
      <p class="seeks">
        <Initials name={seeker.name} knowledge={knowledgeIn(people, seeker.id)} size="table" />
        <span>
          <PersonLink id={seeker.id} name={seeker.name} />{' '}
          <span class="soft" dir="auto">
            {t('seeks', seeker.looksFor ?? '')}
          </span>
        </span>
      </p>
      <ul>
        {doers.slice(0, isAll ? doers.length : doersAtFirst).map(({ contact, offered }) => (
          <PersonLine
            key={contact.id}
            person={people.get(contact.id) ?? contact}
            text={companyAndRole(contact).join(' · ') || contact.does || offered}
          >
            <AskFirst {...{ seeker, doer: contact, offered }} />
          </PersonLine>
        ))}
      </ul>
      {rest > 0 && !isAll && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {plural('more_records', rest)}
        </button>
      )}
    </section>
  );
}

const knowledgeIn = (people: ReadonlyMap<Id, CirclePerson>, id: Id) => {
  const person = people.get(id);
  return person ? knowledgeOf(person.standing) : 'unknown';
};

/** Asks the one who seeks whether they want to be introduced: by mail, or with the question to be pasted. */
function AskFirst({ seeker, doer, offered }: { seeker: Contact; doer: Contact; offered: string }) {
  const question = t('introduction_draft', seeker.name.split(' ')[0] ?? seeker.name, doer.name, doer.does ?? offered);
  const mail = seeker.emails[0];
  if (!mail) return <CopyButton text={question} label="copy_question" of={`${seeker.name} → ${doer.name}`} />;
  return (
    <a
      class="button wash"
      href={`mailto:${mail}?body=${encodeURIComponent(question)}`}
      aria-label={`${t('ask_consent')}: ${seeker.name} → ${doer.name}`}
    >
      {t('ask_consent')}
    </a>
  );
}
