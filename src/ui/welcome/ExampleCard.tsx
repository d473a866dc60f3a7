import { Icon } from '../shared/components/Icon';
import { PersonHead } from '../shared/components/PersonHead';
import { untoldIcon } from '../shared/icons';
import { t } from '../shared/text/t';

/** What one's own offer will look like beside a person. */
export function ExampleCard({ offer, sentence }: { offer: string; sentence: string }) {
  return (
    <aside class="welcome-aside">
      <h2>{t('welcome_look')}</h2>
      <div class="example">
        <PersonHead name={t('welcome_look_name')} role={t('welcome_look_role')} knowledge="unaware" size="panel" />
        <div class="example-card">
          <strong>
            <Icon path={untoldIcon} /> {t('welcome_look_untold', offer)}
          </strong>
          <p>{t('welcome_look_why')}</p>
          {sentence && <blockquote dir="auto">{sentence}</blockquote>}
        </div>
      </div>
    </aside>
  );
}
