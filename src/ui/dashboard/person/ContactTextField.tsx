import type { CommandInput } from '../../../commands/index';
import { ownFieldSaver } from '../../shared/commandClient';
import { progressText } from '../../shared/text/failureText';
import { t } from '../../shared/text/t';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';

interface ContactTextFieldProps {
  contact: string;
  value: string;
  field?: CommandInput<'field'>['field'];
  label?: string;
  placeholder?: string;
}

/** A text of a contact's, such as the note; it saves itself. */
export function ContactTextField({ contact, value, field = 'note', label, placeholder }: ContactTextFieldProps) {
  const { props, progress } = useAutosavedField({
    name: `${contact}.${field}`,
    stored: value,
    saver: ownFieldSaver,
    message: (text) => ({ do: 'field', input: { who: { contact }, field, text } }),
  });
  return (
    <div>
      <label>
        {label ?? t('note')}
        <textarea rows={field === 'note' ? 3 : 1} dir="auto" {...{ placeholder, ...props }} />
      </label>
      <p role="status" class="small soft">
        {progressText(progress)}
      </p>
    </div>
  );
}
