import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { today } from '../../domain/days';
import type { Offer } from '../../domain/words';
import { day, type Key, t } from '../shared/t';
import type { Person } from './book';
import { type Filters, hashOf, personAt, type Sort } from './route';

const rowHeight = 44;
const overscan = 12;

interface Props {
  rows: Person[];
  filters: Filters;
  offers: Offer[];
  chosen: ReadonlySet<string>;
  setChosen(chosen: ReadonlySet<string>): void;
}

/** The table; only the rows in sight are in the document, however many there are. */
export function Table({ rows, filters, offers, chosen, setChosen }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const items = useVirtual(rows.length, scroller);
  useEffect(() => scroller.current?.scrollTo(0, 0), [JSON.stringify(filters)]);
  const first = items[0];
  const last = items.at(-1);
  const isAll = rows.length > 0 && rows.every(({ id }) => chosen.has(id));
  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section class="scroller" ref={scroller} tabIndex={0} aria-label={t('view_contacts')}>
      <table aria-label={t('contacts_table')} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th class="check">
              <input
                type="checkbox"
                aria-label={t('choose_all')}
                checked={isAll}
                onChange={() => setChosen(new Set(isAll ? [] : rows.map(({ id }) => id)))}
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
            const person = rows[index];
            return (
              person && (
                <Row
                  key={person.id}
                  {...{ person, index, offers, isChosen: chosen.has(person.id), toggle: () => toggle(person.id) }}
                />
              )
            );
          })}
          <Gap height={rows.length * rowHeight - (last?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are not in sight. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr class="gap" style={{ height: `${height}px` }} /> : null;
}

function Head({ sort, label, filters }: { sort: Sort; label: Key; filters: Filters }) {
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
  person: Person;
  index: number;
  offers: Offer[];
  isChosen: boolean;
  toggle(): void;
}

function Row({ person, index, offers, isChosen, toggle }: RowProps) {
  const { id, name, about, company, tags, due } = person;
  return (
    <tr aria-rowindex={index + 2} aria-selected={isChosen}>
      <td class="check">
        <input type="checkbox" aria-label={t('choose_one', name)} checked={isChosen} onChange={toggle} />
      </td>
      <td dir="auto">
        <a class="name" href={personAt(id)}>
          {name}
        </a>
        <small>{about}</small>
      </td>
      <td dir="auto">{company}</td>
      <td>
        {tags.slice(0, 4).map((tag) => (
          <a key={tag} class="tag" href={hashOf({ tag })}>
            {tag.slice(0, 40)}
          </a>
        ))}
        {tags.length > 4 && <small>+{tags.length - 4}</small>}
      </td>
      <td>
        <Rungs {...{ person, offers }} />
      </td>
      <td class={due && due <= today() ? 'not' : 'soft'}>{due && day(due, today())}</td>
    </tr>
  );
}

/** What they know of each offer that concerns them. */
function Rungs({ person: { concerns, offers: known }, offers }: { person: Person; offers: Offer[] }) {
  return (
    <>
      {offers
        .filter(({ id }) => concerns.includes(id) && known[id])
        .map(({ id, name }) => {
          const { rung, faded, knows } = known[id]!;
          return (
            <span key={id} class={knows ? 'rung knows' : 'rung not'}>
              {offers.length > 1 && `${name}: `}
              {faded ? t('faded_rung') : t(`rung_${rung}`)}
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
