import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../shared/text/t';

export interface OfferFieldProps {
  label: MessageKey;
  help?: MessageKey;
  hint?: MessageKey;
  rows?: number;
  value: string;
  onInput(text: string): void;
  children?: ComponentChildren;
}

/** One field of an offer: label, help, and warnings about its content. */
export function OfferField({ label, help, hint, rows, value, onInput, children }: OfferFieldProps) {
  const id = `field-${label}`;
  const common = {
    id,
    dir: 'auto' as const,
    placeholder: hint && t(hint),
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
      {children}
    </div>
  );
}
