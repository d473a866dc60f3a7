import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { CommandName } from '../../../commands';
import type { CommandMessage } from '../../../messages/workerMessages';
import { AutosavedField, type FieldProgress, type FieldSaver } from './autosavedField';

interface TypedFieldOptions {
  /** What its draft is filed under. */
  name: string;
  /** What the store holds. */
  stored: string;
  saver: FieldSaver;
  /** The command that saves a text; null while it is not worth saving, such as half a day. */
  message(text: string): CommandMessage<CommandName> | null;
  /** Sent when the field is left or Enter is pressed, not when the typing pauses: numbers and days. */
  isSentOnLeave?: boolean;
  /** Whether what was typed means what is stored, where that is not plain from the text. */
  isSame?: (typed: string, stored: string) => boolean;
}

interface FieldProps {
  value: string;
  onInput(event: { currentTarget: { value: string } }): void;
  onBlur(): void;
}

/** A text that a person types and that saves itself (autosavedField.ts): what its element needs, and how it went. */
export function useAutosavedField(options: TypedFieldOptions): { props: FieldProps; progress: FieldProgress } {
  const { name, stored, saver, isSentOnLeave = false } = options;
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const held = useRef<AutosavedField>(undefined);
  if (held.current?.name !== name) {
    void held.current?.send();
    held.current = saver.unsaved.get(name) ?? new AutosavedField(name, saver, stored, options.isSame);
  }
  const field = held.current;
  field.follow(stored);
  useLayoutEffect(() => {
    const draw = () => redraw(0);
    field.redraw = draw;
    // Another component may be showing the field by now.
    return () => {
      if (field.redraw === draw) field.redraw = () => {};
    };
  }, [field]);
  useEffect(() => () => void held.current?.send(), []);
  return {
    props: {
      value: field.value,
      onInput: ({ currentTarget: { value } }) => field.input(value, options.message(value), !isSentOnLeave),
      onBlur: () => void field.leave(),
    },
    progress: field.progress,
  };
}
