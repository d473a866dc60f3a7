import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface LazyDetailsProps {
  open?: boolean;
  summary: ComponentChildren;
  children(): ComponentChildren;
}

/** Details whose content is drawn when they are first opened: what nobody looks at costs nothing. */
export function LazyDetails({ open = false, summary, children }: LazyDetailsProps) {
  const [isDrawn, setDrawn] = useState(open);
  return (
    <details open={open} onToggle={({ currentTarget }) => currentTarget.open && setDrawn(true)}>
      <summary>{summary}</summary>
      {(isDrawn || open) && children()}
    </details>
  );
}
