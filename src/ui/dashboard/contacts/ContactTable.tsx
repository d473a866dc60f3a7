import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { JSX } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id, Offer } from '../../../domain/model';
import type { SortOrder } from '../../../store/queries/contactList';
import type { ContactRecord } from '../../../store/records';
import { formatDay, type MessageKey, t } from '../../shared/text/t';
import { hashOf, personLink, type RouteFilters } from '../route';
import { type List, useRows } from './contactList';

const rowHeight = 44;
const overscan = 12;
/** What fits into the column. */
const mostTags = 3;
/** More than are in the document at any time. */
const mostDrawn = 300;

interface Props {
  /** All that are known so far, and how many there are: those who are still on their way can't be chosen. */
  list: List;
  filters: RouteFilters;
  offers: Offer[];
  chosen: ReadonlySet<string>;
  setChosen(change: (chosen: ReadonlySet<string>) => ReadonlySet<string>): void;
}

/** The table; only the rows in sight are in the document, however many there are. */
export function ContactTable({ list, filters, offers, chosen, setChosen }: Props) {
  const { ids, total, isWhole } = list;
  const scroller = useRef<HTMLElement>(null);
  const items = useVirtual(total, scroller);
  const rows = useRows(list, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  useEffect(() => scroller.current?.scrollTo(0, 0), [JSON.stringify(filters)]);
  const first = items[0];
  const last = items.at(-1);
  const isAll = total > 0 && chosen.size >= total && ids.every((id) => chosen.has(id));
  const drawn = useDrawn(offers, setChosen);
  const look = isWhole && !total ? 'scroller bare' : 'scroller';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section class={look} ref={scroller} tabIndex={0} aria-label={t('view_contacts')}>
      <table aria-label={t('contacts_table')} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th class="check">
              <input
                type="checkbox"
                aria-label={t('choose_all')}
                checked={isAll}
                disabled={!isWhole}
                onChange={() => setChosen(() => new Set(isAll ? [] : ids))}
              />
            </th>
            <Head sort="name" label="person_name" filters={filters} />
            <Head sort="company" label="company" filters={filters} />
            <th>{t('tags')}</th>
            <Head sort="tell" label="awareness" filters={filters} />
            <Head sort="due" label="due" filters={filters} />
          </tr>
        </thead>
        <tbody>
          <Gap height={first?.start ?? 0} />
          {items.map(({ index }) => {
            const person = rows.get(ids[index] ?? '');
            return person ? drawn(person, index, chosen.has(person.id)) : <Gap key={index} height={rowHeight} />;
          })}
          <Gap height={total * rowHeight - (last?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** Rows as they were drawn last: while nothing of one has changed, scrolling costs it nothing. */
function useDrawn(offers: Offer[], setChosen: Props['setChosen']) {
  const kept = useRef(new Map<Id, { of: unknown[]; row: JSX.Element }>()).current;
  const toggle = (id: Id) =>
    setChosen((chosen) => {
      const next = new Set(chosen);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (person: ContactRecord, index: number, isChosen: boolean) => {
    const { id } = person;
    const of = [person, index, isChosen, offers, today()];
    const before = kept.get(id);
    if (before?.of.every((one, i) => one === of[i])) return before.row;
    const row = <Row key={id} {...{ person, index, offers, isChosen, toggle: () => toggle(id) }} />;
    if (kept.size > mostDrawn) kept.clear();
    kept.set(id, { of, row });
    return row;
  };
}

/** Stands for the rows that are not in sight. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr class="gap" style={{ height: `${height}px` }} /> : null;
}

function Head({ sort, label, filters }: { sort: SortOrder; label: MessageKey; filters: RouteFilters }) {
  const isHere = (filters.sort ?? 'name') === sort;
  const isDown = isHere && !!filters.down;
  return (
    <th aria-sort={isHere ? (isDown ? 'descending' : 'ascending') : undefined}>
      <a href={hashOf({ ...filters, sort, down: isHere && !isDown ? '1' : undefined })}>
        {t(label)} <span aria-hidden="true">{isHere ? (isDown ? '↓' : '↑') : ''}</span>
      </a>
    </th>
  );
}

interface RowProps {
  person: ContactRecord;
  index: number;
  offers: Offer[];
  isChosen: boolean;
  toggle(): void;
}

function Row({ person, index, offers, isChosen, toggle }: RowProps) {
  const { id, name, headline, company, tags, due } = person;
  return (
    <tr aria-rowindex={index + 2} aria-selected={isChosen}>
      <td class="check">
        <input type="checkbox" aria-label={t('choose_one', name)} checked={isChosen} onChange={toggle} />
      </td>
      <td dir="auto">
        <a class="name" href={personLink(id)}>
          {name}
        </a>
        <small>{headline}</small>
      </td>
      <td dir="auto">{company}</td>
      <td>
        {tags.slice(0, mostTags).map((tag) => (
          <a key={tag} class="tag" href={hashOf({ tag })}>
            {tag.slice(0, 40)}
          </a>
        ))}
        {tags.length > mostTags && <span class="soft">+{tags.length - mostTags}</span>}
      </td>
      <td>
        <Rungs {...{ person, offers }} />
      </td>
      <td class={due && due <= today() ? 'not' : 'soft'}>{due && formatDay(due, today())}</td>
    </tr>
  );
}

/** What they know of each offer that concerns them. */
function Rungs({ person: { standing }, offers }: { person: ContactRecord; offers: Offer[] }) {
  return (
    <>
      {offers
        .filter(({ id }) => standing.concerns.includes(id) && standing.offers[id])
        .map(({ id, name }) => {
          const { rung, faded, knows } = standing.offers[id]!;
          return (
            <span key={id} class={knows ? 'rung knows' : 'rung not'}>
              {faded ? t('faded_rung') : t(`rung_${rung}`)}
              {offers.length > 1 && `: ${name}`}
            </span>
          );
        })}
    </>
  );
}

/** The rows in sight, by TanStack's virtualizer; it has no binding for Preact, and needs but these few lines. */
function useVirtual(count: number, scroller: { current: HTMLElement | null }) {
  const [, again] = useReducer((n: number) => n + 1, 0);
  const kept = useRef<Virtualizer<HTMLElement, Element>>(null);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => again(0),
  };
  kept.current ??= new Virtualizer<HTMLElement, Element>(options);
  kept.current.setOptions(options);
  useEffect(() => kept.current?._didMount(), []);
  useEffect(() => kept.current?._willUpdate());
  return kept.current.getVirtualItems();
}
