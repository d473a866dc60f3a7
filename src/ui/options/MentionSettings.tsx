import { logMentionsKey } from '../../settings/keys';
import { Switch } from '../shared/components/Switch';
import { t } from '../shared/text/t';

/** Whether mentions in the user's own messages are saved without asking: off until it is switched on here. */
export function MentionSettings() {
  return (
    <section>
      <h3>{t('mentions_title')}</h3>
      <Switch name={logMentionsKey} label="mentions_auto" />
      <p class="soft small">{t('mentions_auto_help')}</p>
    </section>
  );
}
