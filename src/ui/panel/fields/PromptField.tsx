import { useState } from 'preact/hooks';
import type { TextField } from '../../../commands/contact/field';
import { Icon } from '../../shared/components/Icon';
import { takeFocus } from '../../shared/hooks/takeFocus';
import { plusIcon } from '../../shared/icons';
import { type MessageKey, t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import { usePanelField } from './usePanelField';

interface PromptFieldProps {
  state: PanelState;
  field: TextField;
  label: MessageKey;
  /** The placeholder. */
  hint?: string | undefined;
}

/** A text of the contact; empty it is one line, a button of its name, which becomes the field. */
export function PromptField(props: PromptFieldProps) {
  const { state, field, label } = props;
  const [isOpen, setOpen] = useState(false);
  if (isOpen || state.view!.contact[field] || state.fieldSaver.unsaved.has(state.draftKey(field)))
    return <TextArea {...props} isNew={isOpen} />;
  return (
    <button type="button" id={field} class="prompt" onClick={() => setOpen(true)}>
      <Icon path={plusIcon} small />
      {t(label)}
    </button>
  );
}

function TextArea({ state, field, label, hint, isNew }: PromptFieldProps & { isNew: boolean }) {
  const typed = usePanelField(state, field, state.view!.contact[field] ?? '', (text) => ({
    do: 'field',
    input: { who: state.who(), field, text },
  }));
  return (
    <label>
      {t(label)}
      <textarea id={field} ref={isNew ? takeFocus : null} dir="auto" rows={1} placeholder={hint} {...typed} />
    </label>
  );
}
