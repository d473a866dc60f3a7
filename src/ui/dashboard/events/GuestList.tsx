import { useEffect, useReducer, useState } from 'preact/hooks';
import { guestWithout } from '../../../capture/guestList';
import { today } from '../../../domain/days';
import { type Character, characters } from '../../../domain/model';
import type { LastAction } from '../../shared/components/LastAction';
import { db } from '../../shared/hooks/useLive';
import { useStoredText } from '../../shared/hooks/useStoredText';
import { plural, t } from '../../shared/text/t';
import {
  followPeople,
  type GuestAnswers,
  isReady,
  keepGuests,
  type LookedUp,
  type ReadGuest,
  readGuests,
} from './guests';

interface Props {
  event: string;
  /** The day that is proposed. */
  on: string;
  doing: LastAction;
}

/** A list of people typed on the phone, told from those you know, and kept in one go; what is not clear stays in it. */
export function GuestList({ event, on: proposed, doing }: Props) {
  const [text, setText] = useStoredText(`guests/${event}`);
  const [on, setOn] = useState(proposed);
  const [character, setCharacter] = useState<Character>('social');
  const [answers, setAnswers] = useState<GuestAnswers>({});
  const [isKeeping, setKeeping] = useState(false);
  const lines = useRead(text);
  const ready = lines.filter((one) => isReady(one, answers));

  async function save() {
    if (isKeeping) return;
    setKeeping(true);
    const kept = await keepGuests(db, {
      ...{ text, answers },
      send: (parts) =>
        doing.each(
          'attendance',
          parts.map((people) => ({ event, on, character, people })),
          t('guests_noted', parts.flat().length, event),
        ),
    }).finally(() => setKeeping(false));
    setText((now) => guestWithout(now, kept));
    setAnswers((now) => Object.fromEntries(Object.entries(now).filter(([line]) => !kept.includes(line))));
  }

  return (
    <form
      class="guests"
      aria-labelledby="guests"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
    >
      <h3 id="guests">{t('guests_title')}</h3>
      <label>
        {t('guests_line')}
        <textarea
          rows={5}
          dir="auto"
          maxLength={50_000}
          placeholder={t('guests_hint')}
          value={text}
          onInput={({ currentTarget }) => setText(() => currentTarget.value)}
        />
      </label>
      <div class="bar">
        <label>
          {t('on_day')}
          <input
            type="date"
            min="1900-01-01"
            max="9999-12-31"
            required
            value={on}
            onInput={({ currentTarget }) => setOn(currentTarget.value)}
          />
        </label>
        {on <= today() && (
          <label>
            {t('character')}
            <select value={character} onChange={({ currentTarget }) => setCharacter(currentTarget.value as Character)}>
              {characters.map((one) => (
                <option key={one} value={one}>
                  {t(`character_${one}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {on > today() && <p class="small soft">{t('guests_ahead')}</p>}
      {lines.length > 0 && (
        <ul class="understood" aria-label={t('guests_understood')}>
          {lines.map((one, i) => (
            <Line
              key={`${i}/${one.line}`}
              {...{ one, i }}
              answer={answers[one.line]}
              choose={(id) => setAnswers({ ...answers, [one.line]: id })}
            />
          ))}
        </ul>
      )}
      {ready.length > 0 && (
        <button type="submit" class="main" disabled={!on || isKeeping}>
          {plural('guests_save', ready.length)}
        </button>
      )}
    </form>
  );
}

interface LineProps {
  one: ReadGuest;
  i: number;
  answer: string | undefined;
  choose(id: string): void;
}

function Line({ one, i, answer, choose }: LineProps) {
  const { line, name, problem, contact, ask, isTwice } = one;
  if (problem)
    return (
      <li>
        <span dir="auto">{line}</span> <small class="warning">{t(`guests_${problem}`)}</small>
      </li>
    );
  const said = [name, one.headline, one.company, one.looksFor && `${t('looks_for')}: ${one.looksFor}`, one.email];
  return (
    <li>
      <span dir="auto">{said.filter(Boolean).join(' · ')}</span>{' '}
      {isTwice ? (
        <small class="soft">{t('guests_twice')}</small>
      ) : contact ? (
        <small class="knows">{t('guests_known')}</small>
      ) : !ask.length ? (
        <small class="soft">{t('guests_new')}</small>
      ) : (
        <fieldset>
          <legend class="small warning">{t('guests_ask', name ?? line)}</legend>
          {[...ask.slice(0, mostAsked), undefined].map((known) => (
            <label key={known?.id ?? ''} class="check" dir="auto">
              <input
                type="radio"
                name={`guest-${i}`}
                checked={answer === (known?.id ?? '')}
                onChange={() => choose(known?.id ?? '')}
              />
              {known ? [known.name, known.headline ?? known.company].filter(Boolean).join(', ') : t('capture_new')}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}

const mostAsked = 5;
/** The lines as they are understood; each is looked up once, and again when there are others to tell it from. */
function useRead(text: string): ReadGuest[] {
  const [lookedUp] = useState<LookedUp>(() => new Map());
  const [lines, setLines] = useState<ReadGuest[]>([]);
  const [version, again] = useReducer((n: number) => n + 1, 0);
  useEffect(
    () =>
      followPeople(db, () => {
        lookedUp.clear();
        again(0);
      }),
    [],
  );
  useEffect(() => {
    let isPast = false;
    void readGuests(db, text, lookedUp).then((now) => isPast || setLines(now));
    return () => {
      isPast = true;
    };
  }, [text, version]);
  return lines;
}
