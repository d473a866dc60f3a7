import { useState } from 'preact/hooks';
import type { Id, Offer, Rung } from '../../../domain/model';
import type { RungColumn } from '../../../store/queries/board';
import { formatNumber, t } from '../../shared/text/t';
import { MoreRecords } from '../shared/MoreRecords';
import { BoardCard, draggedContact } from './BoardCard';
import type { CardFocus } from './useCardFocus';
import './BoardColumn.css';

interface BoardColumnProps {
  rung: Rung;
  column: Pick<RungColumn, 'people'> & Partial<RungColumn>;
  offer: Offer;
  focus: CardFocus;
  /** @param focused what in their card has the keyboard, where it is done by keys */
  move(id: Id, rung: Rung, focused?: string): void;
}

/** Those on one rung. Whoever is dropped here moves to it. */
export function BoardColumn({ rung, column: { people, total }, offer, focus, move }: BoardColumnProps) {
  const [isTarget, setTarget] = useState(false);
  return (
    <section
      class={isTarget ? 'column drop-target' : 'column'}
      aria-labelledby={`rung-${rung}`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(draggedContact)) return;
        event.preventDefault();
        setTarget(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        // From one card of the column to the next it is not left.
        if (!currentTarget.contains(relatedTarget as Node | null)) setTarget(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setTarget(false);
        const id = event.dataTransfer?.getData(draggedContact);
        if (id) move(id, rung);
      }}
    >
      <h2 id={`rung-${rung}`}>
        {t(`rung_${rung}`)} <span class="soft">{total === undefined ? '…' : formatNumber(total)}</span>
      </h2>
      <ul>
        {people.map((person) => (
          <BoardCard key={person.id} {...{ person, rung, offer, focus, move }} />
        ))}
      </ul>
      {total !== undefined && <MoreRecords total={total} limit={people.length} />}
    </section>
  );
}
