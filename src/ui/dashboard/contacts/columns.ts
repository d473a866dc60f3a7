/** The columns of the table: which there are, which are shown, and how each is sorted. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { contactColumnsKey, type LocalValues } from '../../../settings/keys';
import type { SortOrder } from '../../../store/queries/contacts/contactFilters';
import type { MessageKey } from '../../shared/text/t';

/** A column beside the person, who is always shown. */
export type ColumnName = 'last' | 'goal' | 'knows' | 'why' | 'role' | 'company' | 'place' | 'tags' | 'due';

interface Column {
  label: MessageKey;
  /** In pixels, in a window of 1280. */
  width: number;
  /** Its share of what a wider window has more; the rest is the name's. */
  grow?: number;
  sort?: SortOrder;
}

/** Every column, in the order in which they stand. */
export const columns: Record<ColumnName, Column> = {
  role: { label: 'headline', width: 190, grow: 0.15 },
  company: { label: 'company', width: 160, sort: 'company' },
  place: { label: 'place', width: 120 },
  tags: { label: 'tags', width: 170 },
  last: { label: 'last_contact', width: 76 },
  goal: { label: 'goal', width: 172, grow: 0.2 },
  knows: { label: 'awareness', width: 150, sort: 'tell' },
  due: { label: 'due', width: 130, sort: 'due' },
  why: { label: 'why_now', width: 224, grow: 0.35 },
};
export const columnNames = Object.keys(columns) as ColumnName[];
const usualColumns: readonly ColumnName[] = ['last', 'goal', 'knows', 'why'];

/** The columns that are shown, in their order, and a switch for each; the choice is kept. */
export function useColumns(): [shown: readonly ColumnName[], toggle: (name: ColumnName) => void] {
  const [shown, setShown] = useState<readonly ColumnName[]>(usualColumns);
  useEffect(() => {
    void browser.storage.local.get(contactColumnsKey).then((stored) => {
      const { [contactColumnsKey]: kept } = stored as Partial<LocalValues>;
      if (kept) setShown(columnNames.filter((name) => kept.includes(name)));
    });
  }, []);
  function toggle(name: ColumnName) {
    const next = columnNames.filter((one) => (one === name) !== shown.includes(one));
    setShown(next);
    void browser.storage.local.set({ [contactColumnsKey]: next });
  }
  return [shown, toggle];
}
