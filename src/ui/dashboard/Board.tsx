import { useState } from 'preact/hooks';
import { type Offer, type Rung, rungs } from '../../domain/words';
import { board, type Column as People } from '../../store/board';
import { offers as readOffers } from '../../store/queries';
import type { ContactRecord } from '../../store/records';
import { db, useLive } from '../shared/live';
import { count, t } from '../shared/t';
import { Empty, type ViewProps } from './Dashboard';
import { personAt } from './route';

/** More in one column nobody looks through; the table has them all. */
const most = 60;

/** Who stands on which rung, for one offer. Dragging somebody, or choosing their rung, sets it by hand. */
export function Board({ doing }: ViewProps) {
  const { value: offers } = useLive(() => readOffers(db));
  const [chosen, setChosen] = useState('');
  const offer = offers?.find(({ id }) => id === chosen) ?? offers?.[0];
  const { value: columns } = useLive(async () => (offer ? board(db, offer.id, most) : undefined), [offer?.id]);
  if (!offers) return null;
  if (!offer) return <Empty title={t('view_board')} text={t('no_offer_yet')} />;
  function move({ id, name }: Pick<ContactRecord, 'id' | 'name'>, rung: Rung) {
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
          <Column key={rung} {...{ rung, people: columns?.[rung] ?? nobody, offer, move }} />
        ))}
      </div>
    </>
  );
}

const nobody: People = { people: [], total: 0 };

interface ColumnProps {
  rung: Rung;
  people: People;
  offer: Offer;
  move(person: Pick<ContactRecord, 'id' | 'name'>, rung: Rung): void;
}

function Column({ rung, people: { people, total }, offer, move }: ColumnProps) {
  const [isOver, setOver] = useState(false);
  return (
    <section
      class={isOver ? 'column over' : 'column'}
      aria-labelledby={`rung-${rung}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dragged = JSON.parse(event.dataTransfer?.getData('text/plain') || 'null') as ContactRecord | null;
        if (dragged?.id) move(dragged, rung);
      }}
    >
      <h2 id={`rung-${rung}`}>
        {t(`rung_${rung}`)} <span class="soft">{total}</span>
      </h2>
      <ul>
        {people.map((person) => (
          <CardOf key={person.id} {...{ person, rung, offer, move }} />
        ))}
      </ul>
      {total > people.length && <p class="soft small">{count('more_facts', total - people.length)}</p>}
    </section>
  );
}

function CardOf({ person, rung, offer, move }: Omit<ColumnProps, 'people'> & { person: ContactRecord }) {
  const { id, name, headline, company } = person;
  return (
    <li
      draggable
      class="card"
      onDragStart={({ dataTransfer }) => dataTransfer?.setData('text/plain', JSON.stringify({ id, name }))}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        const next = step && rungs[rungs.indexOf(rung) + step];
        if (!next || (event.target as HTMLElement).tagName === 'SELECT') return;
        event.preventDefault();
        move(person, next);
      }}
    >
      <a class="name" dir="auto" href={personAt(id)}>
        {name}
      </a>
      <small dir="auto">{headline || company}</small>
      {person.standing.offers[offer.id]?.faded && <small class="not">{t('faded_rung')}</small>}
      <select
        aria-label={`${t('rung')}: ${name}`}
        value={rung}
        onChange={({ currentTarget }) => move(person, currentTarget.value as Rung)}
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
