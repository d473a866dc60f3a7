import type { ComponentChildren } from 'preact';

interface TodaySectionProps {
  id: string;
  title: string;
  count: number | string;
  /** Leads to all of them. */
  more?: ComponentChildren;
  children: ComponentChildren;
}

/** One list of the home page under its heading. */
export function TodaySection({ id, title, count, more, children }: TodaySectionProps) {
  return (
    <section class="today-section" aria-labelledby={`today-${id}`}>
      <div class="today-head">
        <h2 id={`today-${id}`}>{title}</h2>
        <span class="grow soft">{count}</span>
        {more}
      </div>
      {children}
    </section>
  );
}
