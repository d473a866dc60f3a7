import type { ComponentChildren } from 'preact';
import './EmptyView.css';

interface EmptyViewProps {
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** What a view says while it has nothing to show: what it is for, and what brings something into it. */
export function EmptyView({ title, text, children }: EmptyViewProps) {
  return (
    <div class="empty-view">
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {children}
    </div>
  );
}
