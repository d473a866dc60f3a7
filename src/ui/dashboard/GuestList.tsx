import { useState } from 'preact/hooks';
import { today } from '../../domain/days';
import { type Guest, guestList, type Known, meant } from '../../domain/guestList';
import { type Character, characters } from '../../domain/words';
import { found } from '../../store/search';
import { db, useLive } from '../shared/live';
import { count, t } from '../shared/t';
import type { Doing } from '../shared/undoing';

/** A line as it was understood: a contact, somebody new, or a question. */
interface Read extends Guest {
  contact?: string;
  ask: Known[];
  isTwice: boolean;
}

interface Props {
  event: string;
  /** The day that is proposed. */
  on: string;
  doing: Doing;
}

/** A list of people typed on the phone, told from those you know, and kept in one go; what is not clear stays in it. */
export function GuestList({ event, on: proposed, doing }: Props) {
  const [text, setText] = useKept(`guests/${event}`);
  const [on, setOn] = useState(proposed);
  const [character, setCharacter] = useState<Character>('social');
  /** Answers to "Who is it?", by line; empty: somebody new. */
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const { value: lines = [] } = useLive(() => read(text), [text]);
  const isReady = ({ line, name, contact, ask, isTwice }: Read) =>
    !!name && !isTwice && (!!contact || !ask.length || line in answers);
  const ready = lines.filter(isReady);

  async function save() {
    const people = ready.map(({ line, name = '', contact, company, headline, looksFor, email, slug }) => {
      const id = contact ?? answers[line];
      const note = line === name ? undefined : line;
      return { name, company, headline, looksFor, email, slug, note, ...(id && { contact: id }) };
    });
    if (!(await doing.run('met', { event, on, character, people }, t('guests_noted', people.length, event)))) return;
    setText(
      lines
        .filter((one) => !isReady(one) && !one.isTwice)
        .map(({ line }) => line)
        .join('\n'),
    );
    setAnswers({});
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
          onInput={({ currentTarget }) => setText(currentTarget.value)}
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
        <button type="submit" class="main" disabled={!on}>
          {count('guests_save', ready.length)}
        </button>
      )}
    </form>
  );
}

interface LineProps {
  one: Read;
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
const candidates = 20;

/** Tells each line from the contacts. A person named twice is kept once. */
async function read(text: string): Promise<Read[]> {
  const seen = new Set<string>();
  const lines: Read[] = [];
  for (const guest of guestList(text)) {
    const known = await knownLike(guest);
    // An address or a profile tells who it is, though no name stands beside it.
    const named =
      guest.problem === 'noName'
        ? known.find(({ keys }) => keys.some((key) => keysOf(guest).includes(key)))
        : undefined;
    if (named) Object.assign(guest, { name: named.name, problem: undefined });
    const understood = guest.problem ? { ask: [] } : meant(guest, known);
    const mark = understood.contact ?? `${guest.name} ${guest.company ?? ''} ${guest.email ?? guest.slug ?? ''}`;
    lines.push({ ...guest, ...understood, isTwice: !guest.problem && seen.has(mark) });
    if (!guest.problem) seen.add(mark);
  }
  return lines;
}

const keysOf = ({ email, slug }: Guest) => [...(email ? [`mail:${email}`] : []), ...(slug ? [`in:${slug}`] : [])];

async function knownLike(guest: Guest): Promise<Known[]> {
  const keys = keysOf(guest);
  const [byKey, byName] = await Promise.all([
    keys.length ? db.contacts.where('keys').anyOf(keys).toArray() : [],
    guest.name ? found(db, guest.name, candidates) : [],
  ]);
  return [...byKey.filter(({ deleted }) => !deleted), ...byName];
}

/** What is typed is there again when the page was closed too early. */
function useKept(key: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  return [
    text,
    (next) => {
      setText(next);
      if (next) localStorage.setItem(key, next);
      else localStorage.removeItem(key);
    },
  ];
}
