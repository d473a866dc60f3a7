/** What the table shows of a person in each of its columns. */

import type { ComponentChildren } from 'preact';
import { today } from '../../../domain/days';
import type { Offer } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import { Icon } from '../../shared/components/Icon';
import { clockIcon, plusIcon } from '../../shared/icons';
import { formatDay, shortDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { hashOf } from '../route';
import type { ColumnName } from './columns';
import { whyNow } from './whyNow';

/** What fits into the column. */
const maxTags = 2;

interface CellProps {
  person: ContactRecord;
  offers: Offer[];
  isActive: boolean;
}

type Cell = (props: CellProps, setGoal: () => void) => ComponentChildren;

/** What a row shows in each column. */
export const columnCells: Record<ColumnName, Cell> = {
  role: ({ person: { headline } }) => headline,
  company: ({ person: { company } }) => company,
  place: ({ person: { location } }) => location,
  tags: ({ person }) => <Tags tags={person.tags} />,
  last: ({ person: { standing } }) => shortDay(standing.summary?.last),
  goal: (props, setGoal) => <GoalCell {...props} setGoal={setGoal} />,
  knows: (props) => <KnownOffers {...props} />,
  due: ({ person: { due } }) => due && formatDay(due, today()),
  why: (props) => <WhyCell {...props} />,
};

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <>
      {tags.slice(0, maxTags).map((tag) => (
        <a key={tag} class="tag" href={hashOf({ tag })}>
          {tag.slice(0, 40)}
        </a>
      ))}
      {tags.length > maxTags && <span class="soft">+{tags.length - maxTags}</span>}
    </>
  );
}

function GoalCell({ person, isActive, setGoal }: CellProps & { setGoal(): void }) {
  const { goal } = person.standing.summary ?? {};
  const words = goal && [goal.wording || t(`goal_${goal.kind}`), goal.by && t('due_on', shortDay(goal.by))];
  if (goal) return <>{words?.filter(Boolean).join(', ')}</>;
  if (!isActive) return <>–</>;
  return (
    <button type="button" class="quiet" aria-description={person.name} onClick={setGoal}>
      <Icon path={plusIcon} small /> {t('goal')}
    </button>
  );
}

function WhyCell({ person, offers }: CellProps) {
  const why = whyNow(person, offers, today());
  if (!why?.isLate) return <>{why?.text}</>;
  return (
    <strong>
      <Icon path={clockIcon} small /> {why.text}
    </strong>
  );
}

/** What they know of each offer that concerns them; amber only where something is lost by their not knowing. */
function KnownOffers({ person: { standing }, offers }: CellProps) {
  return (
    <>
      {offers
        .filter(({ id }) => standing.concerns.includes(id) && standing.offers[id])
        .map(({ id, name }) => {
          const { rung, faded, knows } = standing.offers[id]!;
          return (
            <span key={id} class={knows ? 'good' : standing.flagged ? 'warning' : 'soft'}>
              {faded ? t('faded_rung') : t(`rung_${rung}`)}
              {offers.length > 1 && `: ${name}`}
            </span>
          );
        })}
    </>
  );
}
