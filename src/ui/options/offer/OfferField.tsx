import type { ComponentChildren } from 'preact';
import type { CommandInput } from '../../../commands';
import type { Id } from '../../../domain/model';
import { type MessageKey, t } from '../../shared/text/t';
import type { FieldSaver } from '../../shared/typing/autosavedField';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';

export interface OfferFieldProps {
  label: MessageKey;
  help?: MessageKey;
  hint?: MessageKey;
  rows?: number;
  /** The offer, and which of its texts. */
  offer: Id;
  name: string;
  stored: string;
  saver: FieldSaver;
  change(text: string): Omit<CommandInput<'offer'>, 'id'>;
  isSame?: (typed: string, stored: string) => boolean;
  children?: ComponentChildren;
}

/** One field of an offer: label, help, and warnings about its content. */
export function OfferField({ label, help, hint, rows, children, offer, name, change, ...field }: OfferFieldProps) {
  const { props } = useAutosavedField({
    ...field,
    name: `${offer}.${name}`,
    message: (text) => ({ do: 'offer', input: { id: offer, ...change(text) } }),
  });
  const id = `field-${label}`;
  const common = {
    ...props,
    id,
    dir: 'auto' as const,
    placeholder: hint && t(hint),
    'aria-describedby': help && `${id}-help`,
  };
  return (
    <div>
      <label for={id}>{t(label)}</label>
      {rows ? <textarea rows={rows} {...common} /> : <input type="text" {...common} />}
      {help && (
        <small id={`${id}-help`} class="soft">
          {t(help)}
        </small>
      )}
      {children}
    </div>
  );
}
