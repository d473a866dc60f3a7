import { useState } from 'preact/hooks';
import { today } from '../../domain/days';
import { type PopupContents, popupContents } from '../../store/queries/popupContents';
import { CannotRead } from '../shared/components/CannotRead';
import type { LastAction } from '../shared/hooks/useLastAction';
import { db, type LiveValue, useLive } from '../shared/hooks/useLive';
import { lazy } from '../shared/lazy';
import { t } from '../shared/text/t';
import { type Tab, TabBar } from './TabBar';
import { subjectOn, useCurrentTab } from './thisPage/useCurrentTab';
import { WhoToTell } from './whoToTell/WhoToTell';

const ThisPage = lazy(async () => (await import('./popupParts')).ThisPage);
const TabWarning = lazy(async () => (await import('./popupParts')).TabWarning);
const NobodyToTell = lazy(async () => (await import('./popupParts')).NobodyToTell);
const DueToday = lazy(async () => (await import('./popupParts')).DueToday);

/** People that are shown at first, and after "Show more". */
const peopleAtFirst = 12;
const mostInPopup = 60;

type TabName = 'tell' | 'today' | 'here';

/** The three lists, each behind its tab. Where access to the page was taken away, that comes first. */
export function TabbedLists({ lastAction }: { lastAction: LastAction }) {
  const [offer, setOffer] = useState('');
  const [isMore, setMore] = useState(false);
  const asked = { today: today(), offer: offer || undefined, most: isMore ? mostInPopup : peopleAtFirst };
  const people = useLive(() => popupContents(db, asked), [offer, isMore]);
  const tab = useCurrentTab();
  const [picked, choose] = useState<TabName>();
  const { value } = people;
  if (!tab) return null;
  const isMissing = !!tab.access;
  const chosen = picked ?? (isMissing ? 'here' : 'tell');
  const tell = (read: PopupContents) => (
    <WhoToTell
      value={read}
      {...{ offer, setOffer, lastAction }}
      showMore={() => setMore(true)}
      nobody={<NobodyToTell value={read} />}
    />
  );
  const tabs: Tab<TabName>[] = [
    { name: 'tell', label: t('who_to_tell'), count: value?.counts.flagged ?? 0 },
    { name: 'today', label: t('today'), count: value?.dueCount ?? 0 },
    { name: 'here', label: t('on_this_page'), count: subjectOn(tab) ? 1 : 0 },
  ];
  return (
    <>
      <TabWarning />
      <TabBar label={t('lists')} {...{ tabs, chosen }} choose={(name) => choose(name)}>
        {chosen === 'here' && <ThisPage {...{ tab, lastAction }} />}
        {chosen === 'here' && isMissing && <h2 class="heading">{t('who_to_tell')}</h2>}
        {chosen === 'today' && (
          <Read {...people}>
            {(read) => <DueToday value={read} showWhoToTell={() => choose('tell')} {...{ lastAction }} />}
          </Read>
        )}
        {(chosen === 'tell' || (chosen === 'here' && isMissing)) && <Read {...people}>{tell}</Read>}
      </TabBar>
    </>
  );
}

interface ReadProps extends LiveValue<PopupContents> {
  children(value: PopupContents): preact.ComponentChild;
}

/** What was read; or that it can't be. */
function Read({ value, error, children }: ReadProps) {
  if (value) return <>{children(value)}</>;
  if (!error) return null;
  return (
    <div class="nobody">
      <CannotRead error={error} />
    </div>
  );
}
