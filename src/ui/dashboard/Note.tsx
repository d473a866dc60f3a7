import { useEffect, useRef, useState } from 'preact/hooks';
import type { InputOf } from '../../commands';
import { act, keep } from '../shared/doing';
import { type Key, t } from '../shared/t';

/** Milliseconds without a key after which what was typed is sent. */
const pause = 400;

interface Props {
  contact: string;
  value: string;
  field?: InputOf<'field'>['field'];
  label?: string;
  /** What stands there while nothing is written. */
  hint?: string;
}

/** A text of a contact's, such as the note. Each input is kept in the database at once; while nobody types here it follows what others write. */
export function Note({ contact, value, field = 'note', label = t('note'), hint }: Props) {
  const [typed, setTyped] = useState<string>();
  const [status, setStatus] = useState('');
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const drafts = useRef<Promise<string>[]>([]);
  const unsent = useRef<InputOf<'field'>>(undefined);
  const last = useRef(Promise.resolve(true));

  /** Sends what is unsent. @returns whether what was sent last is saved */
  function send(): Promise<boolean> {
    const input = unsent.current;
    unsent.current = undefined;
    if (input) last.current = saving(input);
    return last.current;
  }
  async function saving(input: InputOf<'field'>): Promise<boolean> {
    const kept = await Promise.all(drafts.current.splice(0));
    const reply = await act('field', input, kept);
    if (!unsent.current)
      setStatus(reply.ok ? t('saved') : t(`failed_${reply.error.code}` as Key) || t('failed_storage'));
    return reply.ok;
  }
  /** Follows what others write again, once nothing that was typed would go with that. */
  async function leave() {
    const sent = send();
    if ((await sent) && !unsent.current && last.current === sent) setTyped(undefined);
  }
  function onInput(text: string) {
    const input: InputOf<'field'> = { who: { contact }, field, text };
    setTyped(text);
    setStatus(t('saving'));
    unsent.current = input;
    drafts.current.push(keep(`${contact}.${field}`, 'field', input));
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void send(), pause);
  }
  useEffect(() => () => void send(), []);

  return (
    <div>
      <label>
        {label}
        <textarea
          rows={field === 'note' ? 3 : 1}
          dir="auto"
          placeholder={hint}
          maxLength={100_000}
          value={typed ?? value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          onBlur={() => void leave()}
        />
      </label>
      <p role="status" class="small soft">
        {status}
      </p>
    </div>
  );
}
