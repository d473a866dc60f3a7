import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LastAction } from '../shared/components/LastAction';
import { problemIn } from '../shared/text/dayField';

interface Props {
  'aria-label'?: string;
  required?: boolean;
  value: string;
  save(day: string): void;
  doing: LastAction;
}

/**
 * A date field that saves what is picked at once, and what is typed when the field is left: on the way to a day the
 * browser reports others. What is no day stays as it was typed, with the reason said.
 */
export function DayInput({ value, save, doing, ...field }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isTyping = useRef(false);
  useLayoutEffect(() => {
    input.current!.value = value;
  }, [value]);
  function take() {
    isTyping.current = false;
    const problem = problemIn(input.current!);
    if (problem) return doing.refuse(problem);
    const day = input.current!.value;
    if (day !== value && (day || !field.required)) save(day);
  }
  return (
    <input
      {...field}
      ref={input}
      type="date"
      min="1900-01-01"
      max="9999-12-31"
      onKeyDown={({ key }) => {
        if (key === 'Enter') take();
        else isTyping.current = true;
      }}
      onChange={() => isTyping.current || take()}
      onBlur={take}
    />
  );
}
