import type { CommandInput } from '../../../commands/index';
import { t } from '../../shared/text/t';
import { useSavedText } from '../shared/useSavedText';

interface ContactTextFieldProps {
  contact: string;
  value: string;
  field?: CommandInput<'field'>['field'];
  label?: string;
  placeholder?: string;
}

/** A text of a contact's, such as the note; it saves itself. */
export function ContactTextField({ contact, value, field = 'note', label, placeholder }: ContactTextFieldProps) {
  const { status, ...saved } = useSavedText(`${contact}.${field}`, value, (text) => ({
    do: 'field',
    input: { who: { contact }, field, text },
  }));
  return (
    <div>
      <label>
        {label ?? t('note')}
        <textarea rows={field === 'note' ? 3 : 1} dir="auto" maxLength={100_000} {...{ placeholder, ...saved }} />
      </label>
      <p role="status" class="small soft">
        {status}
      </p>
    </div>
  );
}
