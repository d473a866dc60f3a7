import { t } from '../../shared/text/t';
import './Loading.css';

/** What a view says while it reads; seen only where that takes a while. */
export function Loading() {
  return (
    <p role="status" class="soft loading">
      {t('is_reading')}
    </p>
  );
}
