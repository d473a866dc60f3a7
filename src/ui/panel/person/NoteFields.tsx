import type { TextField } from '../../../commands/contact/field';
import { type MessageKey, t } from '../../shared/text/t';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';

/** What you can do for each other, and the note. */
export function NoteFields({ state }: { state: PanelState }) {
  return (
    <section>
      <NoteField state={state} field="forThem" label="what_i_can_do" />
      <NoteField state={state} field="forMe" label="what_they_can_do" />
      <NoteField state={state} field="note" label="note" />
    </section>
  );
}

interface NoteFieldProps {
  state: PanelState;
  field: TextField;
  label: MessageKey;
  /** The placeholder. */
  hint?: string | undefined;
}

/** One text of a contact, saved while it is written. */
export function NoteField({ state, field, label, hint }: NoteFieldProps) {
  const stored = state.view!.contact[field] ?? '';
  const typed = usePanelField(state, field, stored, (text) => ({
    do: 'field',
    input: { who: state.who(), field, text },
  }));
  return (
    <label>
      {t(label)}
      <textarea id={field} dir="auto" rows={2} placeholder={hint} {...typed} />
    </label>
  );
}
