import { formatNumber, t } from '../../shared/text/t';
import './Loading.css';

/** What a view says while it reads, and how many contacts it has read so far; seen only where that takes a while. */
export function Loading({ count }: { count: number }) {
  return (
    <p role="status" class="soft loading">
      {t('is_reading')} <span aria-hidden="true">{count ? formatNumber(count) : ''}</span>
    </p>
  );
}
