import { useRef, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { NamedRecommendation } from '../../../fileWorker/protocol';
import { popupContents } from '../../../store/queries/popupContents';
import { NobodyToTell } from '../../popup/whoToTell/NobodyToTell';
import { WhoToTell } from '../../popup/whoToTell/WhoToTell';
import { Icon } from '../../shared/components/Icon';
import { PracticeNotice } from '../../shared/components/PracticeNotice';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { leftIcon } from '../../shared/icons';
import { lazy } from '../../shared/lazy';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { Checklist } from './Checklist';
import { SortPeople } from './SortPeople';

const Recommendations = lazy(async () => (await import('../../import/Recommendations')).Recommendations);

interface NamesStepProps {
  lastAction: LastAction;
  /** Those of LinkedIn's archive, just taken in. */
  recommendations: readonly NamedRecommendation[];
  onBack(): void;
}

/** The first names and why: what the other screens were for. */
export function NamesStep({ lastAction, recommendations, onBack }: NamesStepProps) {
  const { value } = useLive(() => popupContents(db, { today: today(), most: 3 }));
  const isStarted = useRef(false);
  const [isSorted, setSorted] = useState(false);
  if (!value) return null;
  const { counts, tellFirst, toldToday } = value;
  // The first who could need it is flagged at once: the others are asked about all the same.
  isStarted.current ||= counts.contacts > 0 && !counts.flagged && !toldToday;
  const isSorting = isStarted.current && !isSorted;
  return (
    <div class="welcome-columns">
      <section>
        <h1>{titleOf(counts)}</h1>
        {tellFirst.length > 0 && <p class="lead">{t('welcome_names_lead')}</p>}
        {!counts.contacts && <p class="lead">{t('welcome_no_people')}</p>}
        {isSorted && !counts.flagged && <p role="status">{t('welcome_sort_done')}</p>}
        {isSorting ? (
          <SortPeople offers={value.offers} onDone={() => setSorted(true)} />
        ) : (
          <FirstNames value={value} lastAction={lastAction} />
        )}
        {recommendations.length > 0 && <Recommendations {...{ recommendations, lastAction }} heading="h2" />}
        <PracticeNotice />
        <div class="buttons">
          <button type="button" class="quiet" onClick={onBack}>
            <Icon path={leftIcon} small /> {t('welcome_back')}
          </button>
          <a class="button" href="dashboard.html">
            {t('welcome_open')}
          </a>
        </div>
      </section>
      <Checklist
        hasOffer={value.offers.some(({ name }) => name)}
        hasPeople={counts.contacts > 0}
        hasTold={toldToday > 0}
      />
    </div>
  );
}

function FirstNames({ value, lastAction }: Pick<Parameters<typeof WhoToTell>[0], 'value' | 'lastAction'>) {
  if (!value.tellFirst.length) return null;
  return (
    <WhoToTell
      {...{ value, lastAction }}
      offer=""
      setOffer={() => {}}
      showMore={openDashboard}
      nobody={<NobodyToTell value={value} />}
    />
  );
}

const openDashboard = () => location.assign('dashboard.html#contacts');

function titleOf({ contacts, flagged }: { contacts: number; flagged: number }): string {
  if (!contacts) return t('welcome_people_title');
  return flagged ? plural('welcome_names', flagged, contacts) : t('welcome_names_nobody');
}
