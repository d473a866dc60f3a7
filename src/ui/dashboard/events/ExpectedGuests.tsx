import { useState } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Contact } from '../../../domain/model';
import { Icon } from '../../shared/components/Icon';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { binIcon } from '../../shared/icons';
import { formatDay } from '../../shared/text/dayText';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { PersonLink } from '../shared/PersonLink';
import { daysMetAt } from './eventRows';
import { PreviousGuests } from './PreviousGuests';

interface ExpectedGuestsProps {
  event: string;
  expected: Contact[];
  met: Contact[];
  next: string | undefined;
  lastAction: LastAction;
}

/** Who is expected; once the day has come, one click each says that you met. */
export function ExpectedGuests({ event, expected, met, next, lastAction }: ExpectedGuestsProps) {
  const [isChoosing, setChoosing] = useState(false);
  const now = today();
  const setExpected = (people: Contact[], message: string) =>
    lastAction.run('event', { name: event, expected: people.map(({ id }) => id) }, message);
  const missing = met.filter(({ id }) => !expected.some((guest) => guest.id === id));
  async function expect(chosen: Contact[]) {
    if (await setExpected([...expected, ...chosen], plural('n_expected', chosen.length))) setChoosing(false);
  }
  return (
    <section aria-labelledby="next">
      <h2 id="next">
        {t('next_time')} {next && <span class="soft">{formatDay(next, now)}</span>}
      </h2>
      {!expected.length && <p class="soft">{t('expected_empty')}</p>}
      <ul class="people">
        {expected.map((guest) => (
          <li key={guest.id} class="row">
            <PersonLink id={guest.id} name={guest.name} isWide />
            {next && next <= now && !daysMetAt(guest, event).includes(next) && (
              <MetButton {...{ event, guest, lastAction }} on={next} />
            )}
            <button
              type="button"
              class="icon quiet"
              aria-label={t('expected_remove', guest.name)}
              title={t('expected_remove', guest.name)}
              onClick={() =>
                void setExpected(
                  expected.filter(({ id }) => id !== guest.id),
                  t('expected_remove', guest.name),
                )
              }
            >
              <Icon path={binIcon} small />
            </button>
          </li>
        ))}
      </ul>
      {isChoosing ? (
        <PreviousGuests people={missing} expect={(chosen) => void expect(chosen)} close={() => setChoosing(false)} />
      ) : (
        missing.length > 0 && (
          <button type="button" onClick={() => setChoosing(true)}>
            {t('same_people')}
          </button>
        )
      )}
    </section>
  );
}

interface MetButtonProps {
  event: string;
  on: string;
  guest: Contact;
  lastAction: LastAction;
}

function MetButton({ event, on, guest: { id, name }, lastAction }: MetButtonProps) {
  const attendance = { event, on, people: [{ contact: id, name }] };
  return (
    <button
      type="button"
      aria-label={t('expected_met', name)}
      onClick={() => void lastAction.run('attendance', attendance, t('guests_noted', name, event))}
    >
      {t('log_met')}
    </button>
  );
}
