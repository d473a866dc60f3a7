import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CommandName } from '../../../commands';
import type { CommandMessage } from '../../../messages/workerMessages';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { fieldProblem, problemIn } from '../../shared/typing/dateField';
import { useAutosavedField } from '../../shared/typing/useAutosavedField';

interface DayInputProps {
  /** What its draft is filed under. */
  name: string;
  'aria-label'?: string;
  required?: boolean;
  value: string;
  /** The command that saves a day, or '' for none. */
  message(day: string): CommandMessage<CommandName>;
  /** What is said once it is saved. */
  says(day: string): string;
  lastAction: LastAction;
}

/**
 * A date field that saves what is picked at once, and what is typed when the field is left: on the way to a day the
 * browser reports others. What is no day stays as it was typed, with the reason in the bar below.
 */
export function DayInput({ name, value: stored, message, says, lastAction, required, ...attributes }: DayInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const isTyping = useRef(false);
  const { props } = useAutosavedField({
    ...{ name, stored, isSentOnLeave: true, saver: lastAction.fieldSaver(says) },
    message: (day) => (fieldProblem(input.current!) || (!day && required) ? null : message(day)),
  });
  // Text that is not a day stays as typed: drawing again must not overwrite it.
  useLayoutEffect(() => {
    input.current!.value = props.value;
  }, [stored]);
  function commit() {
    isTyping.current = false;
    const problem = problemIn(input.current!);
    if (problem) lastAction.refuse(problem);
    else props.onBlur();
  }
  return (
    <input
      {...attributes}
      required={required}
      ref={input}
      type="date"
      min="1900-01-01"
      max="9999-12-31"
      onInput={props.onInput}
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
        else isTyping.current = true;
      }}
      onChange={() => isTyping.current || commit()}
      onBlur={commit}
    />
  );
}
