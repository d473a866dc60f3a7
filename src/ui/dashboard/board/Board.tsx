import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Id, type Offer, type Rung, rungs } from '../../../domain/model';
import { board, type BoardColumn as Known } from '../../../store/queries/board';
import { listOffers as readOffers } from '../../../store/queries/listOffers';
import type { ContactRecord } from '../../../store/records';
import { db, useLive } from '../../shared/hooks/useLive';
import { formatNumber, plural, t } from '../../shared/text/t';
import { Empty, type ViewProps } from '../Dashboard';
import { personLink } from '../route';

/** More in one column nobody looks through; the table has them all. */
const most = 60;

/** What is dragged is one of us, and no text or link that is dropped here by mistake. */
const dragged = 'application/x-knownfor-contact';

/** Who stands on which rung, for one offer. Dragging somebody, or choosing their rung, sets it by hand. */
export function Board({ doing }: ViewProps) {
  const { value: offers } = useLive(() => readOffers(db));
  const [chosen, setChosen] = useState('');
  const offer = offers?.find(({ id }) => id === chosen) ?? offers?.[0];
  const { value: columns } = useLive(async () => (offer ? board(db, offer.id, most) : undefined), [offer?.id]);
  const held = useHeld();
  if (!offers) return null;
  if (!offer)
    return (
      <Empty title={t('view_board')} text={t('no_offer_yet')}>
        <button type="button" class="main" onClick={() => void browser.runtime.openOptionsPage()}>
          {t('write_offer')}
        </button>
      </Empty>
    );
  function move(id: Id, rung: Rung, by?: string) {
    const from = rungs.find((one) => columns?.[one].people.some((person) => person.id === id));
    // Put down where they were picked up, nothing was meant: a rung set by hand outweighs all earlier evidence.
    if (!from || from === rung) return;
    const { name } = columns![from].people.find((person) => person.id === id)!;
    if (by) held.hold(id, by);
    const input = { who: { contact: id }, offer: offer!.id, kind: 'corrected' as const, rung };
    void doing.run('evidence', input, t('moved_whom', name, t(`rung_${rung}`)));
  }
  return (
    <>
      <div class="bar">
        {offers.length > 1 && (
          <label>
            {t('offer')}
            <select value={offer.id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {offers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name || t('offer_unnamed')}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="soft small">{t('board_help')}</p>
      </div>
      <div class="board">
        {rungs.map((rung) => (
          <Column key={rung} {...{ rung, people: columns?.[rung] ?? nobody, offer, move, held }} />
        ))}
      </div>
    </>
  );
}

/** While they are being read there is no total: a nought would be a lie. */
type People = Pick<Known, 'people'> & Partial<Known>;
const nobody: People = { people: [] };

interface Held {
  /** Whose card has the keyboard wherever it appears next, and what in it. */
  hold(id: Id, selector: string): void;
  /** Gives a card that has appeared its keyboard back. */
  appeared(id: Id, card: HTMLElement | null): void;
}

/** A card in another column is another element: without this each step by keys would lose the keyboard. */
function useHeld(): Held {
  const held = useRef<{ id: Id; selector: string } | undefined>(undefined);
  return {
    hold(id, selector) {
      held.current = { id, selector };
    },
    appeared(id, card) {
      if (held.current?.id !== id) return;
      card?.querySelector<HTMLElement>(held.current.selector)?.focus();
      held.current = undefined;
    },
  };
}

interface ColumnProps {
  rung: Rung;
  people: People;
  offer: Offer;
  held: Held;
  /** @param by what in their card has the keyboard, where it was done by keys */
  move(id: Id, rung: Rung, by?: string): void;
}

function Column({ rung, people: { people, total }, offer, held, move }: ColumnProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      class={isOver ? 'column over' : 'column'}
      aria-labelledby={`rung-${rung}`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(dragged)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // From one card of the column to the next it is not left.
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const id = event.dataTransfer?.getData(dragged);
        if (id) move(id, rung);
      }}
    >
      <h2 id={`rung-${rung}`}>
        {t(`rung_${rung}`)} <span class="soft">{total === undefined ? '…' : formatNumber(total)}</span>
      </h2>
      <ul>
        {people.map((person) => (
          <CardOf key={person.id} {...{ person, rung, offer, held, move }} />
        ))}
      </ul>
      {total !== undefined && total > people.length && (
        <p class="soft small">{plural('more_records', total - people.length)}</p>
      )}
    </section>
  );
}

function CardOf({ person, rung, offer, held, move }: Omit<ColumnProps, 'people'> & { person: ContactRecord }) {
  const { id, name, headline, company } = person;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => held.appeared(id, card.current), []);
  return (
    <li
      ref={card}
      draggable
      class="card"
      onDragStart={({ dataTransfer }) => dataTransfer?.setData(dragged, id)}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        const next = step && rungs[rungs.indexOf(rung) + step];
        if (!next || (event.target as HTMLElement).tagName === 'SELECT') return;
        event.preventDefault();
        move(id, next, '.name');
      }}
    >
      <a class="name" dir="auto" href={personLink(id)}>
        {name}
      </a>
      <small dir="auto">{headline || company}</small>
      {person.standing.offers[offer.id]?.faded && <small class="not">{t('faded_rung')}</small>}
      <select
        aria-label={`${t('rung')}: ${name}`}
        value={rung}
        onChange={({ currentTarget }) => move(id, currentTarget.value as Rung, 'select')}
      >
        {rungs.map((one) => (
          <option key={one} value={one}>
            {t(`rung_${one}`)}
          </option>
        ))}
      </select>
    </li>
  );
}
