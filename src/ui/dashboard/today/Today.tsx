import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import { offerCount } from '../../../store/queries/contacts/contactCounts';
import { type TodayContents, todayContents } from '../../../store/queries/todayContents';
import { DueLine } from '../../people/DueLine';
import { completeAction, dueItems } from '../../people/dueItems';
import { laterAction } from '../../people/laterAction';
import { PeopleToTell } from '../../people/PeopleToTell';
import { PersonRow } from '../../people/PersonRow';
import { writeAction } from '../../people/tellActions';
import { ArchiveReminder } from '../../shared/components/ArchiveReminder';
import { CannotRead } from '../../shared/components/CannotRead';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { lazy } from '../../shared/lazy';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { Loading } from '../shared/Loading';
import type { ViewProps } from '../shared/ViewProps';
import { TodaySection } from './TodaySection';
import './Today.css';

const Thanks = lazy(async () => (await import('../dashboardParts')).Thanks);
const NextBriefing = lazy(async () => (await import('../dashboardParts')).NextBriefing);
const NewsList = lazy(async () => (await import('../dashboardParts')).NewsList);
const FirstDay = lazy(async () => (await import('../dashboardParts')).FirstDay);
const Quiet = lazy(async () => (await import('../dashboardParts')).Quiet);

/** A wide window has room for more people to tell. */
const isWide = () => matchMedia('(min-width: 1600px)').matches;

/** Home: whom to tell, what is due, whom to thank, the next event, and what is new about people. */
export function Today({ lastAction }: ViewProps) {
  const [tell] = useState(() => (isWide() ? 5 : 3));
  const { value, error } = useLive(() => todayContents(db, today(), tell));
  if (error) return <CannotRead error={error} />;
  if (!value) return <Loading />;
  if (!value.counts.contacts || !value.offers.length) return <FirstDay value={value} />;
  return (
    <div class="today">
      <div>
        <ArchiveReminder />
        <WhoToTell {...{ value, lastAction }} />
        <DueNow {...{ value, lastAction }} />
      </div>
      <div>
        <Thanks {...{ value, lastAction }} />
        <NextBriefing value={value} />
      </div>
      <div>
        <NewsList {...{ value, lastAction }} />
        <Quiet {...{ value, lastAction }} />
      </div>
    </div>
  );
}

interface PartProps {
  value: TodayContents;
  lastAction: LastAction;
}

function WhoToTell({ value, lastAction }: PartProps) {
  const { tellFirst, counts, offers } = value;
  const overlooked = offers[0] ? offerCount(counts, offers[0].id, 'overlooked') : 0;
  return (
    <TodaySection
      id="tell"
      title={t('who_to_tell')}
      count={shownOf(tellFirst.length, counts.flagged)}
      more="#contacts?knows=no"
    >
      {overlooked > 0 && (
        <p class="overlooked">
          <a href="#audit">{plural('audit_today', overlooked)}</a>
        </p>
      )}
      {!tellFirst.length && <p class="soft">{t('everybody_knows')}</p>}
      <PeopleToTell {...{ value, lastAction }} />
    </TodaySection>
  );
}

const shownOf = (shown: number, all: number) => (shown < all ? t('n_of_m', shown, all) : all || '');

function DueNow({ value, lastAction }: PartProps) {
  const { due, dueAll, offers } = value;
  const now = today();
  return (
    <TodaySection id="due" title={t('due_today')} count={shownOf(due.length, dueAll)} more="#contacts?only=due">
      {!due.length && <p class="soft">{t('nothing_due')}</p>}
      <ul class="people">
        {due.map((contact) => {
          const items = dueItems(contact, value, now);
          return (
            <PersonRow
              key={contact.id}
              {...{ contact, lastAction }}
              main={completeAction(contact, items, lastAction) ?? writeAction(contact, offers, lastAction)}
              second={laterAction(contact, lastAction)}
            >
              {items.map((item, i) => (
                <DueLine key={i} {...{ item, now }} />
              ))}
            </PersonRow>
          );
        })}
      </ul>
    </TodaySection>
  );
}
