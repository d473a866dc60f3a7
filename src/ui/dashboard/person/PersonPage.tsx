import { useState } from 'preact/hooks';
import { listOffers } from '../../../store/queries/listOffers';
import { contactOf } from '../../../store/records';
import { originOfRow } from '../../import/originText';
import { CannotRead } from '../../shared/components/CannotRead';
import { Icon } from '../../shared/components/Icon';
import { db, useLive } from '../../shared/hooks/useLive';
import { editIcon, leftIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { CadenceField } from '../shared/CadenceField';
import { EmptyView } from '../shared/EmptyView';
import type { ViewProps } from '../shared/ViewProps';
import { ForgetDialog, type ForgottenPerson } from '../wastebasket/ForgetDialog';
import { ContactData } from './ContactData';
import { PersonHistory } from './PersonHistory';
import { PersonMenu } from './PersonMenu';
import { PersonPanel } from './PersonPanel';
import { SplitForm } from './split/SplitForm';
import './PersonPage.css';

/** The page of one contact: left all that the panel has, right who it is, to be put right, and what happened. */
export function PersonPage({ route: { person = '' }, lastAction }: ViewProps) {
  const [isEdited, setEdited] = useState(false);
  const [isSplitting, setSplitting] = useState(false);
  const [forgetting, setForgetting] = useState<ForgottenPerson>();
  const { value, error } = useLive(async () => {
    const row = await db.contacts.get(person);
    const records = (await db.datedRecords.where('contact').equals(person).toArray()).filter(({ deleted }) => !deleted);
    return { row, records, offers: await listOffers(db) };
  }, [person]);
  if (error) return <CannotRead error={error} />;
  if (!value) return null;
  const { row, records, offers } = value;
  const isGone = !row || !!row.deleted;
  function closeDialog() {
    setForgetting(undefined);
    if (isGone) location.hash = '#contacts';
  }
  // It stays open once they are forgotten: it says which notes on others name them.
  const dialog = forgetting && <ForgetDialog people={[forgetting]} close={closeDialog} />;
  if (!row || row.deleted)
    return (
      <>
        {!dialog && (
          <EmptyView title={t('person_gone')} text={t('person_gone_help')}>
            <a class="button main" href="#bin">
              {t('view_bin')}
            </a>
          </EmptyView>
        )}
        {dialog}
      </>
    );
  const contact = contactOf(row, records);
  return (
    <>
      <article class="person-page" key={row.id}>
        <div class="person-bar">
          <a class="back" href="#contacts">
            <Icon path={leftIcon} small />
            {t('view_contacts')}
          </a>
          <button
            type="button"
            class="icon quiet"
            aria-label={t('edit_data')}
            title={t('edit_data')}
            aria-expanded={isEdited}
            onClick={() => setEdited(!isEdited)}
          >
            <Icon path={editIcon} />
          </button>
          <PersonMenu {...{ row, lastAction }} split={() => setSplitting(true)} forget={() => setForgetting(row)} />
        </div>
        <PersonPanel row={row} />
        <div class="person-side">
          {isSplitting && <SplitForm {...{ row, records, offers, lastAction }} close={() => setSplitting(false)} />}
          <ContactData {...{ row, contact, lastAction, isEdited }} />
          <p class="small soft">{originOfRow(row)}</p>
          <PersonHistory {...{ records, offers, lastAction }} />
          <CadenceField
            label={t('every_days')}
            days={row.cadence}
            of={{ who: { contact: row.id } }}
            lastAction={lastAction}
          />
        </div>
      </article>
      {dialog}
    </>
  );
}
