import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LastAction } from '../../shared/components/LastAction';
import { problemIn } from '../../shared/text/dayField';

interface DayInputProps {
  'aria-label'?: string;
  required?: boolean;
  value: string;
  save(day: string): void;
  lastAction: LastAction;
}

/**
 * A date field that saves what is picked at once, and what is typed when the field is left: on the way to a day the
 * browser reports others. What is no day stays as it was typed, with the reason in the bar below.
 */
export function DayInput({ value, save, lastAction, ...attributes }: DayInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const isTyping = useRef(false);
  useLayoutEffect(() => {
    input.current!.value = value;
  }, [value]);
  function commit() {
    isTyping.current = false;
    const problem = problemIn(input.current!);
    if (problem) return lastAction.refuse(problem);
    const day = input.current!.value;
    if (day !== value && (day || !attributes.required)) save(day);
  }
  return (
    <input
      {...attributes}
      ref={input}
      type="date"
      min="1900-01-01"
      max="9999-12-31"
      onKeyDown={({ key }) => {
        if (key === 'Enter') commit();
        else isTyping.current = true;
      }}
      onChange={() => isTyping.current || commit()}
      onBlur={commit}
    />
  );
}
