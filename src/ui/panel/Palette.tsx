import { useEffect, useRef, useState } from 'preact/hooks';
import { fold } from '../../domain/folding';
import { t } from '../shared/t';
import { eventToLog, logEvent } from './logging';
import type { PanelState } from './state';

const shown = 8;

/** The tag palette: type, Enter, done. With Ctrl or Shift, Enter adds and stays open for the next. */
export function Palette({ state }: { state: PanelState }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const event = eventToLog(state);
  // With nothing typed yet, the event of these days comes first: one key each for everybody met there.
  const at: Choice[] =
    event && fold(event.name).includes(fold(text.trim())) ? [{ name: event.name, isEvent: true }] : [];
  const tags = choices(text, state.tags, state.view?.contact.tags ?? []);
  const options = text.trim() ? [...tags, ...at] : [...at, ...tags];

  function close() {
    state.set({ isTagging: false });
    state.outside.leave();
  }

  function add({ name, isEvent }: Partial<Choice> = {}, stay = false) {
    if (isEvent) void logEvent(state);
    else if (name) void state.save({ do: 'tag', input: { who: state.who(), add: [name] } });
    setText('');
    setChosen(0);
    if (!stay) close();
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    if (event.isComposing || !['Escape', 'Enter', 'ArrowDown', 'ArrowUp'].includes(key)) return;
    event.preventDefault();
    if (key === 'Escape') close();
    if (key === 'Enter') add(options[chosen], event.shiftKey || event.ctrlKey);
    if (key === 'ArrowDown') setChosen(Math.min(chosen + 1, options.length - 1));
    if (key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
  }

  return (
    <div class="palette" role="dialog" aria-modal="true" aria-label={t('tag')}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('tag')}
        aria-expanded={options.length > 0}
        aria-controls="tag-options"
        aria-activedescendant={options.length ? `tag-${chosen}` : undefined}
        autocomplete="off"
        maxLength={100}
        placeholder={t('tag_hint', state.person?.name ?? '')}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      {/* The keyboard stays in the combobox, which points at the chosen option. */}
      <div id="tag-options" role="listbox" aria-label={t('tags')}>
        {options.map((option, i) => (
          <div
            id={`tag-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              add(option);
            }}
          >
            {wordsOf(option)}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Choice {
  name: string;
  isNew?: boolean;
  /** Not a tag: that you met there. */
  isEvent?: boolean;
}

const wordsOf = ({ name, isNew, isEvent }: Choice) => (isEvent ? t('log_at', name) : isNew ? t('new_tag', name) : name);

/** Known tags that hold what was typed, those beginning with it first; then what was typed as a new one. */
function choices(text: string, known: string[], taken: string[]): Choice[] {
  const typed = text.trim();
  const wanted = fold(typed);
  const has = new Set(taken.map(fold));
  const free = known.filter((name) => !has.has(fold(name)));
  const begins = free.filter((name) => fold(name).startsWith(wanted));
  const holds = free.filter((name) => fold(name).includes(wanted) && !begins.includes(name));
  const found = [...begins, ...holds].slice(0, shown).map((name): Choice => ({ name }));
  const isKnown = !typed || [...known, ...taken].some((name) => fold(name) === wanted);
  // What was typed comes first unless it is a known tag: Enter does what was written.
  return isKnown
    ? found.sort((a, b) => Number(fold(b.name) === wanted) - Number(fold(a.name) === wanted))
    : [{ name: typed, isNew: true }, ...found];
}
