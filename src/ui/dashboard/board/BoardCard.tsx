import { useEffect, useRef } from 'preact/hooks';
import { type Id, type Offer, type Rung, rungs } from '../../../domain/model';
import { knowledgeOf } from '../../../domain/relation/knowledgeState';
import type { ContactRecord } from '../../../store/records';
import { ActionMenu } from '../../shared/components/ActionMenu';
import { Initials } from '../../shared/components/PersonHead';
import { shortDay } from '../../shared/text/dayText';
import { t } from '../../shared/text/t';
import { personLink } from '../route';
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

/** One contact on the board; moved by the mouse, by arrow keys or by its menu. */
export function BoardCard({ person, rung, offer, focus, move }: BoardCardProps) {
  const { id, name, headline, company, standing } = person;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => focus.restore(id, card.current), []);
  const facts = factsOf(person, offer);
  const role = company || headline;
  return (
    <li
      ref={card}
      draggable
      class="card"
      onDragStart={({ dataTransfer }) => dataTransfer?.setData(draggedContact, id)}
      onKeyDown={(event) => {
        if ((event.target as HTMLElement).closest('.action-menu')) return;
        if (moveBy(event, rung, (next) => move(id, next, '.name')) || goBy(event)) event.preventDefault();
      }}
    >
      <Initials name={name} knowledge={knowledgeOf(standing)} size="table" />
      <div class="grow">
        <PersonLink id={id} name={name} />
        {role && (
          <small class="role" dir="auto" title={role}>
            {role}
          </small>
        )}
        {facts && <small>{facts}</small>}
      </div>
      <ActionMenu
        of={name}
        actions={[
          ...rungs
            .filter((one) => one !== rung)
            .map((one) => ({ label: t('move_to', t(`rung_${one}`)), run: () => move(id, one, 'button') })),
          { label: t('full_record'), isApart: true, run: () => location.assign(personLink(id)) },
        ]}
      />
    </li>
  );
}

/** When you were last in touch, whether they fit, and whether they may have forgotten. */
function factsOf({ standing }: ContactRecord, offer: Offer): string {
  const last = standing.summary?.last;
  return [
    last && shortDay(last),
    standing.fits.includes(offer.id) && t('card_fits'),
    standing.offers[offer.id]?.faded && t('faded_rung').toLocaleLowerCase(),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Left and right move the card a lane. @returns whether it was such a key */
function moveBy({ key }: KeyboardEvent, rung: Rung, move: (to: Rung) => void): boolean {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const next = step && rungs[rungs.indexOf(rung) + step];
  if (next) move(next);
  return !!next;
}

/** Up and down go to the next card of the lane. @returns whether there is one */
function goBy({ key, currentTarget }: KeyboardEvent): boolean {
  const card = currentTarget as HTMLElement;
  const next = { ArrowDown: card.nextElementSibling, ArrowUp: card.previousElementSibling }[key];
  const name = next?.querySelector<HTMLElement>('.name');
  name?.focus();
  return !!name;
}
