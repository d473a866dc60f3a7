import { today } from '../../../domain/days';
import type { Offer } from '../../../domain/model';
import { contactCounts, listCount } from '../../../store/queries/contacts/contactCounts';
import { type SortOrder, sortOrders } from '../../../store/queries/contacts/contactFilters';
import { recentTags } from '../../../store/queries/contacts/tags';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db, useLive } from '../../shared/hooks/useLive';
import { closeIcon, plusIcon } from '../../shared/icons';
import { formatNumber } from '../../shared/text/numberText';
import { t } from '../../shared/text/t';
import { hashOf, isFiltered, type RouteFilters } from '../route';
import { type ColumnName, columnNames, columns } from './columns';
import { FilterFields } from './FilterFields';
import { MenuBox } from './MenuBox';
import { SavedFilters, SaveFilter } from './SavedFilters';
import './ChipBar.css';

interface ChipBarProps {
  filters: RouteFilters;
  offers: Offer[];
  tags: string[];
  change(patch: RouteFilters): void;
  lastAction: LastAction;
  shown: readonly ColumnName[];
  toggleColumn(name: ColumnName): void;
  print(): void;
  export(): void;
}

/** A filter of one click, and how many pass it. */
interface FilterChip {
  label: string;
  filter: RouteFilters;
  count?: number;
}

/** Filters as chips with their counts, the rest of them behind a button, the order and the columns. */
export function ChipBar(props: ChipBarProps) {
  const { filters, offers, change, shown, toggleColumn, print } = props;
  const { value: common = [] } = useLive(commonChips);
  const chips = [...common, ...otherChips(filters, common, offers)];
  return (
    <search class="chip-bar">
      {chips.map(({ label, filter, count }) => (
        <ChipLink key={label} {...{ label, filter, count, filters }} />
      ))}
      <MenuBox
        label={
          <>
            <Icon path={plusIcon} small /> {t('filter')}
          </>
        }
      >
        <FilterFields {...props} />
        {isFiltered(filters) && <SaveFilter filters={filters} lastAction={props.lastAction} />}
      </MenuBox>
      <SavedFilters lastAction={props.lastAction} />
      <span class="gap" />
      <select
        aria-label={t('sort_by')}
        value={filters.sort ?? 'tell'}
        onChange={({ currentTarget }) => change({ sort: currentTarget.value as SortOrder, down: undefined })}
      >
        {sortOrders.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort_${sort}`)}
          </option>
        ))}
      </select>
      <MenuBox isAtEnd label={t('columns')}>
        {columnNames.map((name) => (
          <label class="check" key={name}>
            <input type="checkbox" checked={shown.includes(name)} onChange={() => toggleColumn(name)} />
            {t(columns[name].label)}
          </label>
        ))}
        <button type="button" onClick={print}>
          {t('print')}
        </button>
        <button type="button" onClick={props.export}>
          {t('export_shown')}
        </button>
      </MenuBox>
    </search>
  );
}

interface ChipLinkProps extends FilterChip {
  filters: RouteFilters;
}

/** Filters by it, or, where that is done already, no more. */
function ChipLink({ label, filter, count, filters }: ChipLinkProps) {
  const isOn = isFilteredBy(filters, filter);
  const without = { ...filters, ...Object.fromEntries(Object.keys(filter).map((name) => [name, undefined])) };
  return (
    <a
      class="filter-chip"
      dir="auto"
      href={hashOf(isOn ? without : { ...filters, ...filter })}
      aria-current={isOn ? 'true' : undefined}
    >
      {label}
      {count !== undefined && <span class="count">{formatNumber(count)}</span>}
      {isOn && <Icon path={closeIcon} small />}
    </a>
  );
}

const isFilteredBy = (filters: RouteFilters, wanted: RouteFilters): boolean =>
  Object.entries(wanted).every(([name, value]) => filters[name as 'tag'] === value);

/** Those of every day, and the tags used last. */
async function commonChips(): Promise<FilterChip[]> {
  const [counts, due, circle, tags] = await Promise.all([
    contactCounts(db),
    db.contacts.where('dueByUser').belowOrEqual(today()).count(),
    db.contacts.where('circle').equals(1).count(),
    recentTags(db, 2),
  ]);
  return [
    { label: t('worth_telling'), filter: { knows: 'no' }, count: counts.flagged },
    { label: t('with_goal'), filter: { only: 'goal' }, count: listCount(counts, 'goal') },
    { label: t('only_due'), filter: { only: 'due' }, count: due },
    { label: t('only_circle'), filter: { only: 'circle' }, count: circle },
    ...tags.map(({ tag, count }): FilterChip => ({ label: tag, filter: { tag }, count })),
  ];
}

/** What is filtered by and has no chip of its own: it must be seen, and can be taken away. */
function otherChips(filters: RouteFilters, common: readonly FilterChip[], offers: readonly Offer[]): FilterChip[] {
  const { tag, offer, knows, only } = filters;
  const all: FilterChip[] = [
    ...(tag ? [{ label: tag.slice(0, 60), filter: { tag } }] : []),
    ...(offer ? [{ label: offers.find(({ id }) => id === offer)?.name || t('offer_unnamed'), filter: { offer } }] : []),
    ...(knows ? [{ label: t(`knows_${knows}`), filter: { knows } }] : []),
    ...(only ? [{ label: t(`only_${only}`), filter: { only } }] : []),
  ];
  return all.filter(({ filter }) => !common.some((one) => isFilteredBy(one.filter, filter)));
}
