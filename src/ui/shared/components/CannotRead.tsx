import { t } from '../text/t';

/** In place of what can't be read: that nothing is lost by it, and where to turn. */
export function CannotRead({ error }: { error: Error }) {
  return (
    <p role="alert" class="wrong">
      {t('cannot_read')} {String(error)}{' '}
      <a href="health.html" target="_blank" rel="noreferrer">
        {t('health_link')}
      </a>
    </p>
  );
}
