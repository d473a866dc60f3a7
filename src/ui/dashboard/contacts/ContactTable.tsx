import { useEffect, useRef } from 'preact/hooks';
import type { Id, Offer } from '../../../domain/model';
import type { SortOrder } from '../../../store/queries/contactList';
import { type MessageKey, t } from '../../shared/text/t';
import { hashOf, type RouteFilters } from '../route';
import { useContactRows } from './ContactRow';
import { type ContactList, useVisibleRows } from './useContactList';
import { useVirtualRows } from './useVirtualRows';
import './ContactTable.css';

/** In pixels, as in ContactTable.css. */
const rowHeight = 44;

interface ContactTableProps {
  /** All that are read so far, and how many there are: those who are still on their way can't be chosen. */
  list: ContactList;
  filters: RouteFilters;
  offers: Offer[];
  chosen: ReadonlySet<string>;
  setChosen(change: (chosen: ReadonlySet<string>) => ReadonlySet<string>): void;
}

/** The table; only the rows in sight are in the document, however many there are. */
export function ContactTable({ list, filters, offers, chosen, setChosen }: ContactTableProps) {
  const { ids, total, isComplete } = list;
  const scroller = useRef<HTMLElement>(null);
  const items = useVirtualRows({ count: total, rowHeight, scroller });
  const first = items[0];
  const last = items.at(-1);
  const rows = useVisibleRows(list, first?.index ?? 0, last?.index ?? 0);
  useEffect(() => scroller.current?.scrollTo(0, 0), [JSON.stringify(filters)]);
  const areAllChosen = total > 0 && chosen.size >= total && ids.every((id) => chosen.has(id));
  const contactRow = useContactRows(offers, (id: Id) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    }),
  );
  return (
    <section
      class={isComplete && !total ? 'scroller contact-table empty' : 'scroller contact-table'}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
      tabIndex={0}
      aria-label={t('view_contacts')}
    >
      <table aria-label={t('contacts_table')} aria-rowcount={total + 1}>
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
            <SortHeader sort="name" label="person_name" filters={filters} />
            <SortHeader sort="company" label="company" filters={filters} />
            <th>{t('tags')}</th>
            <SortHeader sort="tell" label="awareness" filters={filters} />
            <SortHeader sort="due" label="due" filters={filters} />
          </tr>
        </thead>
        <tbody>
          <HiddenRows height={first?.start ?? 0} />
          {items.map(({ index }) => {
            const person = rows.get(ids[index] ?? '');
            return person ? (
              contactRow(person, index, chosen.has(person.id))
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

/** Takes the room of rows that are not drawn. */
function HiddenRows({ height }: { height: number }) {
  return height > 0 ? <tr class="hidden-rows" style={{ height: `${height}px` }} /> : null;
}

interface SortHeaderProps {
  sort: SortOrder;
  label: MessageKey;
  filters: RouteFilters;
}

/** A column's head: its link sorts by the column, and sorts the other way when it already is. */
function SortHeader({ sort, label, filters }: SortHeaderProps) {
  const isSorted = (filters.sort ?? 'name') === sort;
  const isDescending = isSorted && !!filters.down;
  return (
    <th aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}>
      <a href={hashOf({ ...filters, sort, down: isSorted && !isDescending ? '1' : undefined })}>
        {t(label)} <span aria-hidden="true">{isSorted ? (isDescending ? '↓' : '↑') : ''}</span>
      </a>
    </th>
  );
}
