import { readLimits } from '../../../store/queries/limitsInUse';
import { listOffers } from '../../../store/queries/listOffers';
import { type ContactRecord, contactOf } from '../../../store/records';
import { db, useLive } from '../../shared/hooks/useLive';
import { calling } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import { CadenceField } from '../shared/CadenceField';
import { EmptyView } from '../shared/EmptyView';
import type { ViewProps } from '../shared/ViewProps';
import { ContactTextField } from './ContactTextField';
import { PassOnField } from './PassOnField';
import { PersonHistory } from './PersonHistory';
import { PersonVerdicts } from './PersonVerdicts';
import './PersonPage.css';

/** The page of one contact: who it is, the verdicts and why, notes, and everything that happened. */
export function PersonPage({ route: { person = '' }, lastAction }: ViewProps) {
  const { value, error } = useLive(async () => {
    const row = await db.contacts.get(person);
    const records = (await db.datedRecords.where('contact').equals(person).toArray()).filter(({ deleted }) => !deleted);
    return { row, records, offers: await listOffers(db), limits: await readLimits(db) };
  }, [person]);
  if (error) return <p role="alert">{t('cannot_read')}</p>;
  if (!value) return null;
  const { row, records, offers, limits } = value;
  if (!row || row.deleted) return <EmptyView title={t('person_gone')} text={t('person_gone_help')} />;
  const contact = contactOf(row, records);
  return (
    <article class="person-page" key={row.id}>
      <h2 class="big" dir="auto">
        {row.name}
      </h2>
      <p class="soft" dir="auto">
        {[...calling(row), row.location].filter(Boolean).join(' · ')}
      </p>
      <PersonLinks row={row} slug={contact.linkedin?.slug} emails={contact.emails} />
      <PersonVerdicts {...{ row, contact, offers, limits }} />
      <ContactTextField contact={row.id} value={row.note ?? ''} />
      <PassOnField contact={contact} offerSentence={offers[0]?.sentence} />
      <CadenceField label={t('every_days')} days={row.cadence} {...{ of: { who: { contact: row.id } }, lastAction }} />
      <PersonHistory {...{ records, offers, lastAction }} />
    </article>
  );
}

interface PersonLinksProps {
  row: ContactRecord;
  slug: string | undefined;
  emails: string[];
}

function PersonLinks({ row, slug, emails }: PersonLinksProps) {
  return (
    <p class="small">
      {slug && (
        <a href={`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`} target="_blank" rel="noreferrer">
          LinkedIn
        </a>
      )}{' '}
      {emails.map((mail) => (
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
  );
}
