import { useRef, useState } from 'preact/hooks';
import type { InputOf } from '../../commands';
import type { Offer } from '../../domain/words';
import { act, keep } from '../shared/doing';
import { type Key, t } from '../shared/t';

type Field = 'name' | 'sentence' | 'audience' | 'keywords';

/** Milliseconds without a key after which what was typed is sent. */
const pause = 400;
/** One id for the offer that is being written for the first time, so that its fields meet in one record. */
const fresh = crypto.randomUUID();

const fields: { name: Field; label: Key; help?: Key; hint: Key; rows?: number }[] = [
  { name: 'name', label: 'offer', hint: 'offer_hint' },
  { name: 'sentence', label: 'in_one_sentence', help: 'in_one_sentence_help', hint: 'in_one_sentence_hint', rows: 2 },
  { name: 'audience', label: 'who_needs_it', help: 'who_needs_it_help', hint: 'who_needs_it_hint', rows: 2 },
  { name: 'keywords', label: 'words_that_give_it_away', help: 'words_help', hint: 'words_hint', rows: 2 },
];

/** The offer, saved while it is written. */
export function OfferForm({ offer }: { offer?: Offer }) {
  const [status, setStatus] = useState('');
  // The form keeps what is typed: the database follows it, not the other way round.
  const first = useRef(offer).current;
  const id = first?.id ?? fresh;
  const waiting = useRef(new Map<Field, ReturnType<typeof setTimeout>>());
  const drafts = useRef(new Map<Field, Promise<string>[]>());

  function onInput(name: Field, text: string) {
    const input: InputOf<'offer'> = { id, [name]: isList(name) ? words(text) : text };
    setStatus(t('saving'));
    const kept = drafts.current.get(name) ?? [];
    drafts.current.set(name, [...kept, keep(`${id}.${name}`, 'offer', input)]);
    clearTimeout(waiting.current.get(name));
    waiting.current.set(
      name,
      setTimeout(() => void send(name, input), pause),
    );
  }

  async function send(name: Field, input: InputOf<'offer'>) {
    const kept = await Promise.all(drafts.current.get(name) ?? []);
    drafts.current.delete(name);
    const reply = await act('offer', input, kept);
    setStatus(reply.ok ? t('saved') : t('failed_storage'));
  }

  return (
    <section>
      {fields.map(({ name, label, help, hint, rows }) => (
        <OfferField
          key={name}
          {...{ label, help, hint, rows }}
          value={textOf(first, name)}
          onInput={(text) => onInput(name, text)}
        />
      ))}
      <p role="status" class="status soft">
        {status}
      </p>
    </section>
  );
}

interface FieldProps {
  label: Key;
  help?: Key;
  hint: Key;
  rows?: number;
  value: string;
  onInput(text: string): void;
}

function OfferField({ label, help, hint, rows, value, onInput }: FieldProps) {
  const id = `field-${label}`;
  const common = {
    id,
    placeholder: t(hint),
    defaultValue: value,
    'aria-describedby': help && `${id}-help`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  };
  return (
    <div>
      <label for={id}>{t(label)}</label>
      {rows ? <textarea rows={rows} {...common} /> : <input type="text" maxLength={200} {...common} />}
      {help && (
        <small id={`${id}-help`} class="soft">
          {t(help)}
        </small>
      )}
    </div>
  );
}

const isList = (name: Field) => name === 'audience' || name === 'keywords';

/** Words are separated by commas, semicolons or line ends. */
const words = (text: string) => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
];

const textOf = (offer: Offer | undefined, name: Field): string => [offer?.[name] ?? ''].flat().join(', ');
