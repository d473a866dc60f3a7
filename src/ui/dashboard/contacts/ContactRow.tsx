import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id, Offer } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import type { ContactRecord } from '../../../store/records';
import { Initials } from '../../shared/components/PersonHead';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';
import { columnCells } from './columnCells';
import type { ColumnName } from './columns';
import { RowActions, RowPopover } from './RowActions';
import './ContactRow.css';

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
          {columnCells[column](props, () => setOpen('goal'))}
        </td>
      ))}
    </tr>
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
