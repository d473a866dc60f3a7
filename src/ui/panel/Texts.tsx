import type { TextField } from '../../commands/field';
import { type Key, t } from '../shared/t';
import type { PanelState } from './state';
import { useTyped } from './typed';

/** The value both ways, and the note. */
export function Texts({ state }: { state: PanelState }) {
  return (
    <section>
      <Text state={state} field="forThem" label="what_i_can_do" />
      <Text state={state} field="forMe" label="what_they_can_do" />
      <Text state={state} field="note" label="note" />
    </section>
  );
}

interface TextProps {
  state: PanelState;
  field: TextField;
  label: Key;
  /** What stands there while nothing is written. */
  hint?: string | undefined;
}

/** One text of a contact, saved while it is written. */
export function Text({ state, field, label, hint }: TextProps) {
  const stored = state.view!.contact[field] ?? '';
  const typed = useTyped(state, field, stored, (text) => ({ do: 'field', input: { who: state.who(), field, text } }));
  return (
    <label>
      {t(label)}
      <textarea id={field} dir="auto" rows={2} placeholder={hint} maxLength={100_000} {...typed} />
    </label>
  );
}
