import { useState } from 'preact/hooks';
import type { Id, Offer, Rung } from '../../../domain/model';
import type { RungColumn } from '../../../store/queries/board';
import { Icon } from '../../shared/components/Icon';
import { rightIcon } from '../../shared/icons';
import { formatNumber } from '../../shared/text/numberText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { BoardCard, draggedContact } from './BoardCard';
import type { CardFocus } from './useCardFocus';
import './BoardColumn.css';

interface BoardColumnProps {
  rung: Rung;
  column: Pick<RungColumn, 'people'> & Partial<RungColumn>;
  offer: Offer;
  focus: CardFocus;
  /** Where the others of the lane are: an address, or what shows them here. */
  more: string | (() => void);
  /** @param focused what in their card has the keyboard, where it is done by keys */
  move(id: Id, rung: Rung, focused?: string): void;
}

/** Those on one rung. Whoever is dropped here moves to it. */
export function BoardColumn({ rung, column: { people, total }, offer, focus, more, move }: BoardColumnProps) {
  const [isTarget, setTarget] = useState(false);
  const rest = (total ?? 0) - people.length;
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
      <p class="soft small">{t(`lane_${rung}`)}</p>
      <div class="cards">
        <ul>
          {people.map((person) => (
            <BoardCard key={person.id} {...{ person, rung, offer, focus, move }} />
          ))}
        </ul>
        {rest > 0 && <MoreCards {...{ rest, more }} />}
      </div>
    </section>
  );
}

/** "and 173 more", which leads there. */
function MoreCards({ rest, more }: { rest: number; more: BoardColumnProps['more'] }) {
  const says = (
    <>
      {plural('more_records', rest)} <Icon path={rightIcon} small />
    </>
  );
  if (typeof more === 'string')
    return (
      <a class="more-cards" href={more}>
        {says}
      </a>
    );
  return (
    <button type="button" class="quiet more-cards" onClick={more}>
      {says}
    </button>
  );
}
