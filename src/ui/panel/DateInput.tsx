import type { TargetedInputEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A date field has been made in this process. */
let isWarm = false;

interface Props {
  id?: string;
  'aria-label'?: string;
  title?: string;
  value: string;
  max?: string;
  onInput(event: TargetedInputEvent<HTMLInputElement>): void;
  onBlur?(): void;
}

/**
 * A date field. The first one in a process takes Chromium longer than all the rest of the panel (25 ms and more: its
 * formats come from the disk), so the panel opens without, and has it as soon as the page leaves a moment.
 */
export function DateInput(props: Props) {
  const [isReady, setReady] = useState(isWarm);
  useEffect(() => {
    if (isReady) return;
    const asked = requestIdleCallback(
      () => {
        isWarm = true;
        setReady(true);
      },
      { timeout: 1000 },
    );
    return () => cancelIdleCallback(asked);
  }, []);
  const kind = isReady ? ({ type: 'date' } as const) : ({ type: 'text', readOnly: true } as const);
  return <input class="day" min="1900-01-01" max="9999-12-31" {...props} {...kind} />;
}
