import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface LazyDetailsProps {
  open?: boolean;
  summary: ComponentChildren;
  children(): ComponentChildren;
}

/** A part that is drawn once it is opened: what nobody looks at costs the page nothing. */
export function LazyDetails({ open = false, summary, children }: LazyDetailsProps) {
  const [isDrawn, setDrawn] = useState(open);
  return (
    <details open={open} onToggle={({ currentTarget }) => currentTarget.open && setDrawn(true)}>
      <summary>{summary}</summary>
      {(isDrawn || open) && children()}
    </details>
  );
}
