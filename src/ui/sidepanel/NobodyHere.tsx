import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../domain/days';
import { popupContents } from '../../store/queries/popupContents';
import { startLiveSearch } from '../../store/search/search';
import { SearchField } from '../popup/search/SearchField';
import { SearchResults } from '../popup/search/SearchResults';
import { useSearchVersion } from '../popup/search/useSearchVersion';
import { DueToday } from '../popup/today/DueToday';
import { NobodyToTell } from '../popup/whoToTell/NobodyToTell';
import { WhoToTell } from '../popup/whoToTell/WhoToTell';
import type { SiteAccess } from '../shared/access/accessTo';
import { SiteAccessCard } from '../shared/access/SiteAccessCard';
import { siteAccessOf } from '../shared/access/siteAccess';
import { UndoBar } from '../shared/components/UndoBar';
import { type LastAction, useLastAction } from '../shared/hooks/useLastAction';
import { db, useLive } from '../shared/hooks/useLive';
import { formatNumber } from '../shared/text/numberText';
import { t } from '../shared/text/t';
import './NobodyHere.css';

/** As many as can be told in a day. */
const peopleADay = 3;
const mostInSidePanel = 30;

interface NobodyHereProps {
  tab: { id?: number | undefined; url: string };
  /** The tab can be read now. */
  onMended: () => void;
}

const loadSearch = async () => startLiveSearch;

/** Where the page in front shows nobody: a search, why nobody is read if that can be mended, and today's people. */
export function NobodyHere({ tab, onMended }: NobodyHereProps) {
  const [access, setAccess] = useState<SiteAccess>();
  const [words, setWords] = useState('');
  const version = useSearchVersion(!!words, loadSearch);
  const lastAction = useLastAction();
  const { id, url } = tab;
  useEffect(() => {
    let isCurrent = true;
    void siteAccessOf({ id, url }).then((read) => isCurrent && setAccess(read));
    return () => {
      isCurrent = false;
    };
  }, [id, url]);
  return (
    <div class="nobody-here">
      {access && <SiteAccessCard access={access} onMended={onMended} />}
      <SearchField {...{ words, setWords }} />
      {words.trim() ? (
        <SearchResults {...{ words, version, lastAction }} />
      ) : (
        <>
          {!access && <NobodyLine />}
          <TodaysPeople lastAction={lastAction} />
        </>
      )}
      <UndoBar {...lastAction} />
    </div>
  );
}

/** That nobody is seen on the page, and the way to write somebody down all the same. */
const NobodyLine = () => (
  <p class="section-title small soft">
    <span>{t('nobody_here')}</span>
    <a href="dashboard.html#add" target="_blank" rel="noreferrer">
      {t('view_add')}
    </a>
  </p>
);

/** Who to tell today and what is due, each with the way to all of them. */
function TodaysPeople({ lastAction }: { lastAction: LastAction }) {
  const [offer, setOffer] = useState('');
  const [isMore, setMore] = useState(false);
  const asked = { today: today(), offer: offer || undefined, most: isMore ? mostInSidePanel : peopleADay };
  const { value } = useLive(() => popupContents(db, asked), [offer, isMore]);
  if (!value) return null;
  const { counts, dueCount } = value;
  return (
    <>
      <PeopleSection id="to-tell" title={t('who_to_tell')} count={counts.flagged} all="#contacts?knows=no">
        <WhoToTell
          {...{ value, offer, setOffer, lastAction }}
          showMore={() => setMore(true)}
          nobody={<NobodyToTell value={value} />}
        />
      </PeopleSection>
      {dueCount > 0 && (
        <PeopleSection id="due" title={t('due_today')} count={dueCount} all="#today">
          <DueToday {...{ value, lastAction }} showWhoToTell={() => scrollTo(0, 0)} />
        </PeopleSection>
      )}
    </>
  );
}

interface PeopleSectionProps {
  id: string;
  title: string;
  count: number;
  /** The dashboard's view that shows all. */
  all: string;
  children: ComponentChildren;
}

function PeopleSection({ id, title, count, all, children }: PeopleSectionProps) {
  return (
    <section aria-labelledby={id}>
      <div class="section-title">
        <h2 id={id}>{title}</h2>
        {count > 0 && (
          <a href={`dashboard.html${all}`} target="_blank" rel="noreferrer">
            {t('all_people')} {formatNumber(count)}
          </a>
        )}
      </div>
      {children}
    </section>
  );
}
