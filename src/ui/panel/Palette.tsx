import { useEffect, useRef, useState } from 'preact/hooks';
import type { Channel, Character } from '../../domain/model';
import { fold } from '../../language/folding';
import { t } from '../shared/text/t';
import { fuzzyMatches } from './fuzzy';
import { eventToLog, logEvent, logTouchpoint, writing } from './logging';
import type { PanelState } from './panelState';

const shown = 8;

/** The palette of tags and of what can be done: type, Enter, done. With Ctrl or Shift, Enter stays open for the next. */
export function Palette({ state }: { state: PanelState }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const event = eventToLog(state);
  // With nothing typed yet, the event of these days comes first: one key each for everybody met there.
  const at: Choice[] = event ? [{ name: t('log_at', event.name), run: () => logEvent(state) }] : [];
  const tags = choices(text, state.tags, state.view?.contact.tags ?? []);
  const deeds = fuzzyMatches([...at, ...deedsOf(state)], text, ({ name }) => name);
  const options = text.trim() ? [...tags, ...deeds] : [...at, ...tags];

  function close() {
    state.set({ isTagging: false });
    state.services.releaseFocus();
  }

  function add({ name, run }: Partial<Choice> = {}, stay = false) {
    if (run) void run();
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
  /** Not a tag: something to do. */
  run?(): unknown;
}

const wordsOf = ({ name, isNew }: Choice) => (isNew ? t('new_tag', name) : name);

/** What can be done with the person without leaving the keyboard. */
function deedsOf(state: PanelState): Choice[] {
  const log = (channel: Channel, character: Character) => () => logTouchpoint(state, { channel, character });
  return [
    { name: t('i_told_them'), run: () => state.told() },
    { name: t('log_met'), run: log('meeting', 'social') },
    { name: t('log_called'), run: log('call', 'business') },
    { name: t('log_wrote'), run: log(writing(state), 'business') },
    { name: t('set_aside'), run: () => state.save({ do: 'setAside', input: { who: state.who(), aside: true } }) },
  ];
}

/** Known tags that fit what was typed, the latest of equals first; then what was typed as a new one. */
function choices(text: string, known: string[], taken: string[]): Choice[] {
  const typed = text.trim();
  const wanted = fold(typed);
  const has = new Set(taken.map(fold));
  const free = known.filter((name) => !has.has(fold(name)));
  const found = fuzzyMatches(free, typed, (name) => name)
    .slice(0, shown)
    .map((name): Choice => ({ name }));
  const isKnown = !typed || [...known, ...taken].some((name) => fold(name) === wanted);
  // What was typed comes first unless it is a known tag: Enter does what was written.
  return isKnown
    ? found.sort((a, b) => Number(fold(b.name) === wanted) - Number(fold(a.name) === wanted))
    : [{ name: typed, isNew: true }, ...found];
}
