import { siteGroups } from '../../settings/workingMode';
import { listOffers } from '../../store/queries/listOffers';
import { NotifySwitch } from '../shared/components/NotifySwitch';
import { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
import { WorkingModes } from '../shared/components/WorkingModes';
import { db, useLive } from '../shared/hooks/useLive';
import { t } from '../shared/text/t';
import { ConsentSetting } from './ConsentSetting';
import { KeepingFields } from './KeepingFields';
import { LanguageSetting } from './LanguageSetting';
import { LimitFields } from './LimitFields';
import { MentionSettings } from './MentionSettings';
import { Offers } from './offer/Offers';
import { ShortcutList } from './ShortcutList';
import { SiteList } from './SiteList';
import { StorageStatus } from './StorageStatus';
import './Options.css';

/** First run and settings: the offer first, since nothing works without it. */
export function Options() {
  const { value, error } = useLive(() => listOffers(db));
  return (
    <main>
      <div class="brand">
        <img src="icons/48.png" width={44} height={44} alt="" />
        <div>
          <h1>{t('options_title')}</h1>
          <p class="soft">{t('options_lead')}</p>
          <p>
            <a href="dashboard.html">{t('open_dashboard')}</a>
          </p>
        </div>
      </div>
      {error && (
        <p role="alert" class="wrong">
          {t('cannot_read')} {String(error)}
        </p>
      )}
      <OwnUnsavedWords />
      {value && <Offers offers={value} />}
      <MentionSettings />
      <section>
        <h2>{t('reminders_title')}</h2>
        <NotifySwitch />
      </section>
      <section>
        <h2>{t('ways')}</h2>
        <ConsentSetting />
        <div class="row">
          {siteGroups.map((siteGroup) => (
            <div class="grow" key={siteGroup}>
              <WorkingModes siteGroup={siteGroup} />
            </div>
          ))}
        </div>
      </section>
      <LimitFields />
      <KeepingFields />
      <SiteList />
      <StorageStatus />
      <LanguageSetting />
      <ShortcutList />
    </main>
  );
}
