import type { ComponentChildren } from 'preact';
import { siteGroups } from '../../settings/workingMode';
import { listOffers } from '../../store/queries/listOffers';
import { CannotRead } from '../shared/components/CannotRead';
import { NotifySwitch } from '../shared/components/NotifySwitch';
import { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
import { WorkingModes } from '../shared/components/WorkingModes';
import { db, useLive } from '../shared/hooks/useLive';
import { t } from '../shared/text/t';
import { About } from './About';
import { ConsentSetting } from './ConsentSetting';
import { DataLinks } from './DataLinks';
import { LanguageSetting } from './LanguageSetting';
import { MentionSettings } from './MentionSettings';
import { Offers } from './offer/Offers';
import { RetentionFields } from './RetentionFields';
import { RuleNumberFields } from './RuleNumberFields';
import { SettingsIndex, type SettingsPart } from './SettingsIndex';
import { ShortcutList } from './ShortcutList';
import { SiteList } from './SiteList';
import { StorageStatus } from './StorageStatus';
import './Options.css';

/** The settings, the offers first, since nothing works without one; beside them their index. */
export function Options() {
  const { value, error } = useLive(() => listOffers(db));
  return (
    <div class="settings">
      <SettingsIndex />
      <main>
        <h1>{t('nav_settings')}</h1>
        {error && <CannotRead error={error} />}
        <OwnUnsavedWords />
        <Part name="offers">
          <p class="soft">{t('options_lead')}</p>
          {value && <Offers offers={value} />}
          <MentionSettings />
        </Part>
        <Part name="sites">
          <ConsentSetting />
          <div class="row">
            {siteGroups.map((siteGroup) => (
              <div class="grow" key={siteGroup}>
                <WorkingModes siteGroup={siteGroup} />
              </div>
            ))}
          </div>
          <SiteList />
        </Part>
        <Part name="numbers">
          <NotifySwitch />
          <RuleNumberFields />
        </Part>
        <Part name="data">
          <StorageStatus />
          <DataLinks />
          <RetentionFields />
        </Part>
        <Part name="language">
          <LanguageSetting />
        </Part>
        <Part name="keys">
          <ShortcutList />
        </Part>
        <Part name="about">
          <About />
        </Part>
      </main>
    </div>
  );
}

function Part({ name, children }: { name: SettingsPart; children: ComponentChildren }) {
  return (
    <section class="part" id={name} aria-labelledby={`part-${name}`}>
      <h2 id={`part-${name}`}>{t(`settings_${name}`)}</h2>
      {children}
    </section>
  );
}
