import type { InputOf } from '../../commands';
import { t } from '../shared/t';
import { useOwnText } from './ownText';

interface Props {
  contact: string;
  value: string;
  field?: InputOf<'field'>['field'];
  label?: string;
  /** What stands there while nothing is written. */
  hint?: string;
}

/** A text of a contact's, such as the note. */
export function Note({ contact, value, field = 'note', label = t('note'), hint }: Props) {
  const { status, ...own } = useOwnText(`${contact}.${field}`, value, (text) => ({
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
