import type { Contact } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { ContactTextField } from './ContactTextField';

/** The sentence that a contact passes on about you; while there is none, the offer's. */
export function PassOnField({ contact, offerSentence }: { contact: Contact; offerSentence: string | undefined }) {
  return (
    <ContactTextField
      key={contact.id}
      contact={contact.id}
      field="passOn"
      label={t('pass_on')}
      value={contact.passOn ?? ''}
      placeholder={offerSentence}
    />
  );
}
