import { offers as readOffers } from '../../store/queries';
import { contactOf } from '../../store/records';
import { limits as readLimits } from '../../store/settings';
import { db, useLive } from '../shared/live';
import { calling } from '../shared/records';
import { t } from '../shared/t';
import { Empty, type ViewProps } from './Dashboard';
import { Figure } from './Figure';
import { History } from './History';
import { Note } from './Note';
import { Verdicts } from './Verdicts';

/** The page of one contact: who it is, what is said of them and why, notes, and everything that happened. */
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
  const who = { contact: row.id };
  const slug = contact.linkedin?.slug;
  return (
    <article class="person-page">
      <h2 class="big" dir="auto">
        {row.name}
      </h2>
      <p class="soft" dir="auto">
        {[...calling(row), row.location].filter(Boolean).join(' · ')}
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
      <History key={row.id} {...{ facts, offers, doing }} />
    </article>
  );
}
