import type { ComponentChildren } from 'preact';
import { t } from '../../shared/text/t';

interface TodaySectionProps {
  id: string;
  title: string;
  count: number | string;
  /** Where all of them are. */
  more?: `#${string}` | false;
  children: ComponentChildren;
}

/** One list of the home page under its heading. */
export function TodaySection({ id, title, count, more, children }: TodaySectionProps) {
  return (
    <section class="today-section" aria-labelledby={`today-${id}`}>
      <div class="today-head">
        <h2 id={`today-${id}`}>{title}</h2>
        <span class="grow soft">{count}</span>
        {more && <a href={more}>{t('all_people')}</a>}
      </div>
      {children}
    </section>
  );
}
