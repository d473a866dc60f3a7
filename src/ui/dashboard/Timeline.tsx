import type { InputOf, Name } from '../../commands';
import { today } from '../../domain/days';
import { offers as readOffers } from '../../store/queries';
import { contactOf, type Fact, type FactType } from '../../store/records';
import { limits as readLimits } from '../../store/settings';
import { db, useLive } from '../shared/live';
import { recordWords } from '../shared/records';
import { day, t } from '../shared/t';
import type { Doing } from '../shared/undoing';
import { Empty, type ViewProps } from './Dashboard';
import { DayField } from './DayField';
import { Figure } from './Figure';
import { Note } from './Note';
import { Verdicts } from './Verdicts';

/** Everything that happened with one contact, by date; each entry can be moved to another day or taken out. */
export function Timeline({ route: { person = '' }, doing }: ViewProps) {
  const { value, error } = useLive(async () => {
    const row = await db.contacts.get(person);
    const facts = (await db.facts.where('contact').equals(person).toArray()).filter(({ deleted }) => !deleted);
    return { row, facts, offers: await readOffers(db), limits: await readLimits(db) };
  }, [person]);
  if (error) return <p role="alert">{t('cannot_read')}</p>;
  if (!value) return null;
  const { row, facts, offers, limits } = value;
  if (!row || row.deleted) return <Empty title={t('person_gone')} text={t('person_gone_help')} />;
  const contact = contactOf(row, facts);
  const dated = [...facts].sort((a, b) => (dayOf(a) > dayOf(b) ? -1 : 1));
  const who = { contact: row.id };
  const slug = contact.linkedin?.slug;
  return (
    <article class="person-page">
      <h2 class="big" dir="auto">
        {row.name}
      </h2>
      <p class="soft" dir="auto">
        {[row.headline, row.company, row.location].filter(Boolean).join(' · ')}
      </p>
      <p class="small">
        {slug && (
          <a href={`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`} target="_blank" rel="noreferrer">
            LinkedIn
          </a>
        )}{' '}
        {contact.emails.map((mail) => (
          <a key={mail} href={`mailto:${mail}`}>
            {mail}{' '}
          </a>
        ))}
        {row.tags.map((tag) => (
          <span key={tag} class="tag">
            {tag}
          </span>
        ))}
      </p>
      <Verdicts {...{ row, contact, offers, limits }} />
      <Note key={row.id} contact={row.id} value={row.note ?? ''} />
      <Note
        key={`${row.id}/passOn`}
        contact={row.id}
        field="passOn"
        label={t('pass_on')}
        value={row.passOn ?? ''}
        hint={offers[0]?.sentence}
      />
      <label class="pace">
        {t('every_days')}
        <Figure
          inputMode="numeric"
          placeholder={t('every_never')}
          value={row.every}
          save={(every) => doing.run('cadence', { who, every }, t('saved'))}
        />
      </label>
      <h3>{t('history')}</h3>
      {!dated.length && <p class="soft">{t('timeline_empty')}</p>}
      <ol class="timeline">
        {dated.map((fact) => (
          <Entry key={fact.id} {...{ fact, doing }} words={recordWords(fact, offers)} />
        ))}
      </ol>
    </article>
  );
}

/** A goal has no day of its own, but that by which it is to be reached. */
const dayOf = (fact: Fact): string => (fact.type === 'goal' ? (fact.by ?? '9999') : fact.on);

const commandOf: Record<FactType, Name> = {
  goal: 'goal',
  touchpoint: 'touchpoint',
  evidence: 'evidence',
  benefit: 'benefit',
  reminder: 'reminder',
};

function Entry({ fact, words, doing }: { fact: Fact; words: string; doing: Doing }) {
  const { id, contact, type } = fact;
  const on = dayOf(fact);
  const change = (rest: object, says: string) =>
    void doing.run(commandOf[type], { who: { contact }, id, ...rest } as InputOf<Name>, says);
  const field = type === 'goal' ? 'by' : 'on';
  return (
    <li class={on > today() ? 'coming' : undefined}>
      <DayField
        aria-label={`${t('on_day')}: ${words}`}
        required
        value={on === '9999' ? '' : on}
        save={(to) => change({ [field]: to }, t('moved_to', day(to, today())))}
        doing={doing}
      />
      <span class="grow" dir="auto">
        {type === 'goal' && `${t('goal')}: `}
        {words}
      </span>
      {type === 'touchpoint' && (
        <input
          type="text"
          class="grow"
          maxLength={1000}
          aria-label={`${t('what_note')}: ${words}`}
          placeholder={t('what_note')}
          defaultValue={fact.note ?? ''}
          onChange={({ currentTarget }) => change({ note: currentTarget.value }, t('saved'))}
        />
      )}
      <button
        type="button"
        class="quiet"
        aria-label={t('remove_what', words)}
        onClick={() => change({ remove: true }, `${t('removed')}: ${words}`)}
      >
        {t('remove')}
      </button>
    </li>
  );
}
