import { useEffect, useReducer, useState } from 'preact/hooks';
import { guestWithout } from '../../../capture/typedPeople';
import { today } from '../../../domain/days';
import { type Character, characters } from '../../../domain/model';
import { SelectField } from '../../shared/components/SelectField';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { db } from '../../shared/hooks/useLive';
import { plural } from '../../shared/text/plural';
import { t } from '../../shared/text/t';
import { useDraftedForm } from '../../shared/typing/useDraftedForm';
import { GuestLine } from './GuestLine';
import {
  followPeople,
  type GuestAnswers,
  isReady,
  type LookedUp,
  type ReadGuest,
  readGuests,
  saveGuests,
} from './guests';
import './GuestList.css';

interface GuestListProps {
  event: string;
  /** The day that is proposed. */
  on: string;
  /** Everybody says there what they do: then it was business. */
  isRound: boolean;
  lastAction: LastAction;
}

/** A list of people typed on the phone, matched with the contacts and saved in one go; what isn't clear stays in it. */
export function GuestList({ event, on: proposed, isRound, lastAction }: GuestListProps) {
  const form = useDraftedForm(`guests/${event}`, ['lines', 'on']);
  const text = form.text('lines') ?? '';
  const on = form.text('on') ?? proposed;
  const [chosen, setCharacter] = useState<Character>();
  const character = chosen ?? (isRound ? 'business' : 'social');
  const [answers, setAnswers] = useState<GuestAnswers>({});
  const [isSaving, setSaving] = useState(false);
  const guests = useReadGuests(text);
  const ready = guests.filter((guest) => isReady(guest, answers));

  async function save() {
    if (isSaving) return;
    setSaving(true);
    const saved = await saveGuests(db, {
      ...{ text, answers },
      send: (parts) =>
        lastAction.each(
          'attendance',
          parts.map((people) => ({ event, on, character, people })),
          t('guests_noted', parts.flat().length, event),
        ),
    }).finally(() => setSaving(false));
    // More may have been typed meanwhile.
    const left = guestWithout(form.text('lines') ?? '', saved);
    if (left.trim()) form.type('lines', left);
    else await form.clear();
    setAnswers((now) => Object.fromEntries(Object.entries(now).filter(([line]) => !saved.includes(line))));
  }

  return (
    <form
      class="guest-list"
      aria-labelledby="guests"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void save();
      }}
    >
      <h2 id="guests">{t('guests_title')}</h2>
      <label>
        {t('guests_line')}
        <textarea rows={5} dir="auto" placeholder={t('guests_hint')} {...form.props('lines')} />
      </label>
      <div class="bar">
        <label>
          {t('on_day')}
          <input type="date" min="1900-01-01" max="9999-12-31" required {...form.props('on')} value={on} />
        </label>
        {on <= today() && (
          <SelectField
            label={t('character')}
            value={character}
            options={characters.map((name) => [name, t(`character_${name}`)])}
            change={(name) => setCharacter(name)}
          />
        )}
      </div>
      {on > today() && <p class="small soft">{t('guests_ahead')}</p>}
      {guests.length > 0 && (
        <ul class="guest-lines" aria-label={t('guests_understood')}>
          {guests.map((guest, index) => (
            <GuestLine
              key={`${index}/${guest.line}`}
              {...{ guest, index }}
              answer={answers[guest.line]}
              choose={(id) => setAnswers({ ...answers, [guest.line]: id })}
            />
          ))}
        </ul>
      )}
      {ready.length > 0 && (
        <button type="submit" class="main" disabled={!on || isSaving}>
          {plural('guests_save', ready.length)}
        </button>
      )}
    </form>
  );
}

/** The lines as they are understood; each is looked up once, and again when the contacts have changed. */
function useReadGuests(text: string): ReadGuest[] {
  const [lookedUp] = useState<LookedUp>(() => new Map());
  const [guests, setGuests] = useState<ReadGuest[]>([]);
  const [version, lookUpAgain] = useReducer((n: number) => n + 1, 0);
  useEffect(
    () =>
      followPeople(db, () => {
        lookedUp.clear();
        lookUpAgain(0);
      }),
    [],
  );
  useEffect(() => {
    let isPast = false;
    void readGuests(db, text, lookedUp).then((now) => isPast || setGuests(now));
    return () => {
      isPast = true;
    };
  }, [text, version]);
  return guests;
}
