import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id, Offer } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledge';
import type { ContactRecord } from '../../../store/records';
import { Icon } from '../../shared/components/Icon';
import { Initials } from '../../shared/components/PersonHead';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { clockIcon, plusIcon } from '../../shared/icons';
import { formatDay, t } from '../../shared/text/t';
import { hashOf } from '../route';
import { PersonLink } from '../shared/PersonLink';
import { shortDay } from '../shared/shortDay';
import type { ColumnName } from './columns';
import { RowActions, RowPopover } from './RowActions';
import { whyNow } from './whyNow';
import './ContactRow.css';

/** What fits into the column. */
const maxTags = 2;
/** More than are in the document at any time. */
const maxDrawnRows = 300;

interface ContactRowProps {
  person: ContactRecord;
  index: number;
  offers: Offer[];
  columns: readonly ColumnName[];
  lastAction: LastAction;
  isChosen: boolean;
  /** The pointer or the keyboard is in it: what can be done is shown. */
  isActive: boolean;
  toggle(): void;
}

type OpenForm = 'goal' | 'tag' | undefined;

/** One contact in the table. */
function ContactRow(props: ContactRowProps) {
  const { person, index, columns, isChosen, isActive, lastAction, toggle } = props;
  const { id, name, company, standing } = person;
  const [open, setOpen] = useState<OpenForm>();
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      data-index={index}
      class={isActive || open ? 'active' : undefined}
    >
      <td class="check">
        <input type="checkbox" aria-label={t('choose_one', name)} checked={isChosen} onChange={toggle} />
      </td>
      <td class="who" dir="auto">
        <div>
          <Initials name={name} knowledge={knowledgeOf(standing)} size="table" />
          <PersonLink id={id} name={name} />
          {!columns.includes('company') && (
            <span class="soft" title={company}>
              {company}
            </span>
          )}
        </div>
        {(isActive || open) && (
          <div class="row-actions">
            <RowActions {...{ person, lastAction, offers: props.offers }} open={setOpen} />
            {open && <RowPopover {...{ person, lastAction, open }} close={() => setOpen(undefined)} />}
          </div>
        )}
      </td>
      {columns.map((column) => (
        <td key={column} class={column} dir={column === 'knows' ? undefined : 'auto'}>
          {cells[column](props, () => setOpen('goal'))}
        </td>
      ))}
    </tr>
  );
}

type Cell = (props: ContactRowProps, setGoal: () => void) => ComponentChildren;

const cells: Record<ColumnName, Cell> = {
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

function GoalCell({ person, isActive, setGoal }: ContactRowProps & { setGoal(): void }) {
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

function WhyCell({ person, offers }: ContactRowProps) {
  const why = whyNow(person, offers, today());
  if (!why?.isLate) return <>{why?.text}</>;
  return (
    <strong>
      <Icon path={clockIcon} small /> {why.text}
    </strong>
  );
}

/** What they know of each offer that concerns them; amber only where something is lost by their not knowing. */
function KnownOffers({ person: { standing }, offers }: ContactRowProps) {
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

type DrawnRow = Pick<ContactRowProps, 'person' | 'index' | 'isChosen' | 'isActive'>;
type SharedByRows = Pick<ContactRowProps, 'offers' | 'columns' | 'lastAction'>;

/** Draws rows. A row of which nothing has changed is returned as it was drawn before: scrolling costs it nothing. */
export function useContactRows(shared: SharedByRows, toggle: (id: Id) => void) {
  const drawn = useRef(new Map<Id, { from: unknown[]; row: JSX.Element }>()).current;
  return ({ person, index, isChosen, isActive }: DrawnRow) => {
    const { id } = person;
    const from = [person, index, isChosen, isActive, shared.offers, shared.columns, today()];
    const before = drawn.get(id);
    if (before?.from.every((value, i) => value === from[i])) return before.row;
    const row = <ContactRow key={id} {...{ person, index, isChosen, isActive, ...shared }} toggle={() => toggle(id)} />;
    if (drawn.size > maxDrawnRows) drawn.clear();
    drawn.set(id, { from, row });
    return row;
  };
}
