import { useState } from 'preact/hooks';
import { latest } from '../../../domain/days';
import type { Contact, Id } from '../../../domain/model';
import { plural } from '../../shared/text/plural';
import { companyAndRole } from '../../shared/text/recordText';
import { t } from '../../shared/text/t';
import './PreviousGuests.css';

interface PreviousGuestsProps {
  /** Whom you met there and who isn't expected yet. */
  people: readonly Contact[];
  expect(chosen: Contact[]): void;
  close(): void;
}

/** Those of earlier times, to choose from; who was there last time is chosen. */
export function PreviousGuests({ people, expect, close }: PreviousGuestsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(() => new Set(lastTime(people)));
  const toggle = (id: Id) => {
    const now = new Set(chosen);
    if (!now.delete(id)) now.add(id);
    setChosen(now);
  };
  const isAll = chosen.size === people.length;
  return (
    <fieldset class="same-people">
      <legend>{t('same_people')}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={isAll}
          onChange={() => setChosen(new Set(isAll ? [] : people.map(({ id }) => id)))}
        />
        {t('choose_all')}
      </label>
      <ul>
        {people.map((one) => (
          <li key={one.id}>
            <label class="check">
              <input type="checkbox" checked={chosen.has(one.id)} onChange={() => toggle(one.id)} />
              <span dir="auto">
                {one.name} <span class="soft small">{companyAndRole(one).join(' · ')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="row">
        <button
          type="button"
          class="main"
          disabled={!chosen.size}
          onClick={() => expect(people.filter(({ id }) => chosen.has(id)))}
        >
          {plural('expect_n', chosen.size)}
        </button>
        <button type="button" class="quiet" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </fieldset>
  );
}

/** Whoever was met on the last of the days on which any of them was. */
function lastTime(people: readonly Contact[]): Id[] {
  const lastOf = ({ touchpoints }: Contact) => latest(touchpoints.filter(({ event }) => event).map(({ on }) => on));
  const last = latest(people.flatMap((one) => lastOf(one) ?? []));
  return people.filter((one) => lastOf(one) === last).map(({ id }) => id);
}
