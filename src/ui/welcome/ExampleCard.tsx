import { Icon } from '../shared/components/Icon';
import { PersonHead } from '../shared/components/PersonHead';
import { untoldIcon } from '../shared/icons';
import { t } from '../shared/text/t';

/** What an offer will look like beside a person: before there is one's own, a window maker's, in the fewest words. */
export function ExampleCard({ offer, sentence }: { offer?: string; sentence?: string }) {
  return (
    <aside class="welcome-aside">
      <h2>{t('welcome_look')}</h2>
      <div class="example">
        <PersonHead
          name={t('welcome_look_name')}
          role={offer && t('welcome_look_role')}
          knowledge="unaware"
          size="panel"
        />
        <div class="example-card">
          <strong>
            <Icon path={untoldIcon} /> {t('welcome_look_untold', offer || t('trade_windows_offer'))}
          </strong>
          <p>{t('welcome_look_why')}</p>
          {sentence && <blockquote dir="auto">{sentence}</blockquote>}
        </div>
      </div>
    </aside>
  );
}
