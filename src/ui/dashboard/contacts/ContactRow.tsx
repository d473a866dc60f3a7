import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id, Offer } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import { formatDay, t } from '../../shared/text/t';
import { hashOf } from '../route';
import { PersonLink } from '../shared/PersonLink';
import './ContactRow.css';

/** What fits into the column. */
const maxTags = 3;
/** More than are in the document at any time. */
const maxDrawnRows = 300;

interface ContactRowProps {
  person: ContactRecord;
  index: number;
  offers: Offer[];
  isChosen: boolean;
  toggle(): void;
}

/** One contact in the table. */
function ContactRow({ person, index, offers, isChosen, toggle }: ContactRowProps) {
  const { id, name, headline, company, tags, due } = person;
  return (
    <tr aria-rowindex={index + 2} aria-selected={isChosen}>
      <td class="check">
        <input type="checkbox" aria-label={t('choose_one', name)} checked={isChosen} onChange={toggle} />
      </td>
      <td dir="auto">
        <PersonLink id={id} name={name} />
        <small>{headline}</small>
      </td>
      <td dir="auto">{company}</td>
      <td>
        {tags.slice(0, maxTags).map((tag) => (
          <a key={tag} class="tag" href={hashOf({ tag })}>
            {tag.slice(0, 40)}
          </a>
        ))}
        {tags.length > maxTags && <span class="soft">+{tags.length - maxTags}</span>}
      </td>
      <td>
        <KnownOffers {...{ person, offers }} />
      </td>
      <td class={due && due <= today() ? 'warning' : 'soft'}>{due && formatDay(due, today())}</td>
    </tr>
  );
}

/** What they know of each offer that concerns them. */
function KnownOffers({ person: { standing }, offers }: { person: ContactRecord; offers: Offer[] }) {
  return (
    <>
      {offers
        .filter(({ id }) => standing.concerns.includes(id) && standing.offers[id])
        .map(({ id, name }) => {
          const { rung, faded, knows } = standing.offers[id]!;
          return (
            <span key={id} class={knows ? 'dotted good' : 'dotted warning'}>
              {faded ? t('faded_rung') : t(`rung_${rung}`)}
              {offers.length > 1 && `: ${name}`}
            </span>
          );
        })}
    </>
  );
}

/** Draws rows. A row of which nothing has changed is returned as it was drawn before: scrolling costs it nothing. */
export function useContactRows(offers: Offer[], toggle: (id: Id) => void) {
  const drawn = useRef(new Map<Id, { from: unknown[]; row: JSX.Element }>()).current;
  return (person: ContactRecord, index: number, isChosen: boolean) => {
    const { id } = person;
    const from = [person, index, isChosen, offers, today()];
    const before = drawn.get(id);
    if (before?.from.every((value, i) => value === from[i])) return before.row;
    const row = <ContactRow key={id} {...{ person, index, offers, isChosen, toggle: () => toggle(id) }} />;
    if (drawn.size > maxDrawnRows) drawn.clear();
    drawn.set(id, { from, row });
    return row;
  };
}
