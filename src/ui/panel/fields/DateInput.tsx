import type { TargetedInputEvent } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fieldProblem, problemIn } from '../../shared/typing/dateField';
import './DateInput.css';

/** Whether this process has made a date field. */
let isDateInputLoaded = false;

interface DateInputProps {
  id?: string;
  'aria-label'?: string;
  title?: string;
  value: string;
  max?: string;
  onInput(event: TargetedInputEvent<HTMLInputElement>): void;
  onBlur?(): void;
  /** Says why what is typed is not saved. */
  refuse(code: string): void;
}

/**
 * A date field. The first one in a process takes Chromium longer than all the rest of the panel (25 ms and more: its
 * formats come from the disk), so the panel opens without it and gets it when the page is idle.
 */
export function DateInput({ value, onInput, onBlur, refuse, ...props }: DateInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isReady, setReady] = useState(isDateInputLoaded);
  // Text that is not a day stays as typed: drawing again must not overwrite it.
  useLayoutEffect(() => {
    input.current!.value = value;
  }, [value]);
  useEffect(() => {
    if (isReady) return;
    const asked = requestIdleCallback(
      () => {
        isDateInputLoaded = true;
        setReady(true);
      },
      { timeout: 1000 },
    );
    return () => cancelIdleCallback(asked);
  }, []);
  const kind = isReady ? ({ type: 'date' } as const) : ({ type: 'text', readOnly: true } as const);
  function leave() {
    onBlur?.();
    const problem = problemIn(input.current!);
    if (problem) refuse(problem);
  }
  return (
    <input
      class="day"
      min="1900-01-01"
      max="9999-12-31"
      {...props}
      {...kind}
      ref={input}
      onInput={(event) => fieldProblem(event.currentTarget) ?? onInput(event)}
      onBlur={leave}
    />
  );
}
