import { readLimits } from '../../../store/queries/limitsInUse';
import { listOffers as readOffers } from '../../../store/queries/listOffers';
import { contactOf } from '../../../store/records';
import { db, useLive } from '../../shared/hooks/useLive';
import { calling } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { Empty, type ViewProps } from '../Dashboard';
import { NumberField } from '../NumberField';
import { Note } from './Note';
import { PersonHistory } from './PersonHistory';
import { PersonVerdicts } from './PersonVerdicts';

/** The page of one contact: who it is, what is said of them and why, notes, and everything that happened. */
export function PersonPage({ route: { person = '' }, doing }: ViewProps) {
  const { value, error } = useLive(async () => {
    const row = await db.contacts.get(person);
    const records = (await db.datedRecords.where('contact').equals(person).toArray()).filter(({ deleted }) => !deleted);
    return { row, records, offers: await readOffers(db), limits: await readLimits(db) };
  }, [person]);
  if (error) return <p role="alert">{t('cannot_read')}</p>;
  if (!value) return null;
  const { row, records, offers, limits } = value;
  if (!row || row.deleted) return <Empty title={t('person_gone')} text={t('person_gone_help')} />;
  const contact = contactOf(row, records);
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
      <PersonVerdicts {...{ row, contact, offers, limits }} />
      <Note key={row.id} contact={row.id} value={row.note ?? ''} />
      <Note
        key={`${row.id}/passOn`}
        contact={row.id}
        field="passOn"
        label={t('pass_on')}
        value={row.passOn ?? ''}
        hint={offers[0]?.sentence}
      />
      <label class="cadence">
        {t('every_days')}
        <NumberField
          inputMode="numeric"
          placeholder={t('every_never')}
          value={row.cadence}
          save={(days) => doing.run('cadence', { who, days }, t('saved'))}
        />
      </label>
      <PersonHistory key={row.id} {...{ records, offers, doing }} />
    </article>
  );
}
