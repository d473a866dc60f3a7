import { useRef, useState } from 'preact/hooks';
import type { Id, Offer } from '../../../domain/model';
import type { SortOrder } from '../../../store/queries/contacts/contactFilters';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { type MessageKey, t } from '../../shared/text/t';
import { useScrollMemory } from '../frame/useScrollMemory';
import { hashOf, type RouteFilters } from '../route';
import { useContactRows } from './ContactRow';
import { type ColumnName, columns } from './columns';
import { type ContactList, useVisibleRows } from './useContactList';
import { useRowKeys } from './useRowKeys';
import { useVirtualRows } from './useVirtualRows';
import './ContactTable.css';

/** In pixels, as in ContactRow.css. */
const rowHeight = 36;

interface ContactTableProps {
  /** All that are read so far, and how many there are: those who are still on their way can't be chosen. */
  list: ContactList;
  filters: RouteFilters;
  offers: Offer[];
  shown: readonly ColumnName[];
  lastAction: LastAction;
  chosen: ReadonlySet<string>;
  setChosen(change: (chosen: ReadonlySet<string>) => ReadonlySet<string>): void;
}

/** The table; only the rows in sight are in the document, however many there are. */
export function ContactTable({ list, filters, offers, shown, lastAction, chosen, setChosen }: ContactTableProps) {
  const { ids, total, isComplete } = list;
  const scroller = useRef<HTMLElement>(null);
  const items = useVirtualRows({ count: total, rowHeight, scroller });
  const first = items[0];
  const last = items.at(-1);
  const rows = useVisibleRows(list, first?.index ?? 0, last?.index ?? 0);
  const { isActive, events } = useActiveRow();
  useScrollMemory(scroller, JSON.stringify(filters));
  const areAllChosen = total > 0 && chosen.size >= total && ids.every((id) => chosen.has(id));
  function toggle(id: Id) {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }
  useRowKeys({ scroller, rowHeight, count: ids.length, toggle: (index) => toggle(ids[index]!) });
  const contactRow = useContactRows({ offers, columns: shown, lastAction }, toggle);
  const width = shown.reduce((sum, name) => sum + columns[name].width, 320);
  return (
    <section
      class={isComplete && !total ? 'scroller contact-table empty' : 'scroller contact-table'}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
      tabIndex={0}
      aria-label={t('view_contacts')}
    >
      <table aria-label={t('contacts_table')} aria-rowcount={total + 1} style={{ minWidth: `${width}px` }}>
        <thead>
          <tr aria-rowindex={1}>
            <th class="check">
              <input
                type="checkbox"
                aria-label={t('choose_all')}
                checked={areAllChosen}
                disabled={!isComplete}
                onChange={() => setChosen(() => new Set(areAllChosen ? [] : ids))}
              />
            </th>
            <ColumnHead sort="name" label="person_name" filters={filters} />
            {shown.map((name) => (
              <ColumnHead key={name} {...columns[name]} filters={filters} />
            ))}
          </tr>
        </thead>
        <tbody {...events}>
          <HiddenRows height={first?.start ?? 0} />
          {items.map(({ index }) => {
            const person = rows.get(ids[index] ?? '');
            return person ? (
              contactRow({ person, index, isChosen: chosen.has(person.id), isActive: isActive(index) })
            ) : (
              <HiddenRows key={index} height={rowHeight} />
            );
          })}
          <HiddenRows height={total * rowHeight - (last?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** The rows in which the pointer and the keyboard are. */
function useActiveRow() {
  const [pointed, setPointed] = useState(-1);
  const [focused, setFocused] = useState(-1);
  const indexOf = ({ target }: Event) =>
    Number((target as Element | null)?.closest<HTMLElement>('tr[data-index]')?.dataset.index ?? -1);
  return {
    isActive: (index: number) => index === pointed || index === focused,
    events: {
      onPointerOver: (event: Event) => setPointed(indexOf(event)),
      onPointerLeave: () => setPointed(-1),
      onFocusIn: (event: Event) => setFocused(indexOf(event)),
      onFocusOut: ({ relatedTarget }: FocusEvent) => {
        if (!(relatedTarget as Element | null)?.closest('.contact-table tbody')) setFocused(-1);
      },
    },
  };
}

/** Takes the room of rows that are not drawn. */
function HiddenRows({ height }: { height: number }) {
  return height > 0 ? <tr class="hidden-rows" style={{ height: `${height}px` }} /> : null;
}

interface ColumnHeadProps {
  label: MessageKey;
  width?: number;
  grow?: number;
  sort?: SortOrder;
  filters: RouteFilters;
}

/** A column's head; where it can be sorted by, a link does, and sorts the other way when it already is. */
function ColumnHead({ label, width, grow = 0, sort, filters }: ColumnHeadProps) {
  const style = width ? { width: `calc(${width}px + ${grow} * max(0px, 100vw - 1280px))` } : undefined;
  if (!sort) return <th style={style}>{t(label)}</th>;
  const isSorted = (filters.sort ?? 'tell') === sort;
  const isDescending = isSorted && !!filters.down;
  return (
    <th style={style} aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <a href={hashOf({ ...filters, sort, down: isSorted && !isDescending ? '1' : undefined })}>
        {t(label)} <span aria-hidden="true">{isSorted ? (isDescending ? '↓' : '↑') : ''}</span>
      </a>
    </th>
  );
}
