import { useEffect, useRef } from 'preact/hooks';
import { type Id, type Offer, type Rung, rungs } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import { t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';
import type { CardFocus } from './useCardFocus';
import './BoardCard.css';

/** The type of what is dragged: one of our cards, and no text or link that is dropped here by mistake. */
export const draggedContact = 'application/x-knownfor-contact';

interface BoardCardProps {
  person: ContactRecord;
  rung: Rung;
  offer: Offer;
  focus: CardFocus;
  /** @param focused what in the card has the keyboard, where it is done by keys */
  move(id: Id, rung: Rung, focused?: string): void;
}

/** One contact on the board; moved by the mouse, by arrow keys or in the list of rungs. */
export function BoardCard({ person, rung, offer, focus, move }: BoardCardProps) {
  const { id, name, headline, company } = person;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => focus.restore(id, card.current), []);
  return (
    <li
      ref={card}
      draggable
      class="card"
      onDragStart={({ dataTransfer }) => dataTransfer?.setData(draggedContact, id)}
      onKeyDown={(event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        const next = step && rungs[rungs.indexOf(rung) + step];
        if (!next || (event.target as HTMLElement).tagName === 'SELECT') return;
        event.preventDefault();
        move(id, next, '.name');
      }}
    >
      <PersonLink id={id} name={name} />
      <small dir="auto">{headline || company}</small>
      {person.standing.offers[offer.id]?.faded && <small class="warning">{t('faded_rung')}</small>}
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
