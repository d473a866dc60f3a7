import type { CommandName } from '../../../commands';
import type { CommandMessage } from '../../../messages/workerMessages';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';

interface NumberInputProps {
  /** What its draft is filed under. */
  name: string;
  'aria-label'?: string;
  placeholder?: string;
  inputMode: 'decimal' | 'numeric';
  value: number | undefined;
  /** The command that saves what is typed. */
  message(typed: string): CommandMessage<CommandName>;
  /** What is said once it is saved. */
  says: string;
  lastAction: LastAction;
}

/** A field for a number that is saved when it is left; a number that is refused stays as it was typed. */
export function NumberInput({ name, value, message, says, lastAction, ...attributes }: NumberInputProps) {
  const { props, progress } = useAutosavedField({
    ...{ name, message, isSentOnLeave: true },
    stored: String(value ?? ''),
    saver: lastAction.fieldSaver(() => says),
  });
  return (
    <input {...attributes} type="text" aria-invalid={typeof progress === 'object'} {...props} onChange={props.onBlur} />
  );
}
