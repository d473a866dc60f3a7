import browser from 'webextension-polyfill';
import type { TodayContents } from '../../../store/queries/todayContents';
import { ArchiveReminder } from '../../shared/components/ArchiveReminder';
import { t } from '../../shared/text/t';
import { EmptyView } from '../shared/EmptyView';
import { NobodyYet } from '../shared/NobodyYet';

/** Before there is anything to show: what brings something into it, with its button. */
export function FirstDay({ value: { offers, counts } }: { value: TodayContents }) {
  if (offers.length > 0)
    return (
      <NobodyYet>
        <ArchiveReminder />
      </NobodyYet>
    );
  return (
    <EmptyView title={t('first_offer_title')} text={t('no_offer_yet')}>
      <ArchiveReminder />
      <p class="buttons">
        <button type="button" class="main" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('write_offer')}
        </button>
        {counts.contacts > 0 && (
          <a class="button" href="#contacts">
            {t('view_contacts')}
          </a>
        )}
      </p>
    </EmptyView>
  );
}
