import type { CommandInput } from '../../../commands/index';
import { t } from '../../shared/text/t';
import { useSavedText } from '../useSavedText';

interface Props {
  contact: string;
  value: string;
  field?: CommandInput<'field'>['field'];
  label?: string;
  /** What stands there while nothing is written. */
  hint?: string;
}

/** A text of a contact's, such as the note. */
export function Note({ contact, value, field = 'note', label = t('note'), hint }: Props) {
  const { status, ...own } = useSavedText(`${contact}.${field}`, value, (text) => ({
    do: 'field',
    input: { who: { contact }, field, text },
  }));
  return (
    <div>
      <label>
        {label}
        <textarea rows={field === 'note' ? 3 : 1} dir="auto" placeholder={hint} maxLength={100_000} {...own} />
      </label>
      <p role="status" class="small soft">
        {status}
      </p>
    </div>
  );
}
