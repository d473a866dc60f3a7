import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Channel } from '../../../domain/model';
import { fold } from '../../../language/folding';
import { t } from '../../shared/text/t';
import { eventToLog, likelyCharacter, logEvent, logTouchpoint, writingChannel } from '../log/logTouchpoint';
import type { PanelState } from '../state/panelState';
import { fuzzyMatches } from './fuzzyMatches';
import './Palette.css';

const mostTagOptions = 8;

/** The palette of tags and actions: type, then Enter. With Ctrl or Shift, Enter keeps it open for the next. */
export function Palette({ state }: { state: PanelState }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const event = eventToLog(state);
  // While nothing is typed the current event comes first: one key for each person met there.
  const at: PaletteOption[] = event ? [{ name: t('log_at', event.name), run: () => logEvent(state) }] : [];
  const tags = tagOptions(text, state.tags, state.view?.contact.tags ?? []);
  const actions = fuzzyMatches([...at, ...actionsOf(state)], text, ({ name }) => name);
  const options = text.trim() ? [...tags, ...actions] : [...at, ...tags];

  function close() {
    state.set({ isPaletteOpen: false });
    state.services.releaseFocus();
  }

  function add({ name, run }: Partial<PaletteOption> = {}, keepOpen = false) {
    if (run) void run();
    else if (name) void state.save({ do: 'tag', input: { who: state.who(), add: [name] } });
    setText('');
    setChosen(0);
    if (!keepOpen) close();
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
            {optionText(option)}
          </div>
        ))}
      </div>
    </div>
  );
}

interface PaletteOption {
  name: string;
  isNew?: boolean;
  /** Not a tag: something to do. */
  run?(): unknown;
}

const optionText = ({ name, isNew }: PaletteOption) => (isNew ? t('new_tag', name) : name);

/** What can be done with the person without leaving the keyboard. */
function actionsOf(state: PanelState): PaletteOption[] {
  const log = (channel: Channel) => () => logTouchpoint(state, { channel, ...likelyCharacter(state) });
  return [
    { name: t('knows_already'), run: () => state.markTold() },
    { name: t('log_met'), run: log('meeting') },
    { name: t('log_called'), run: log('call') },
    { name: t('log_wrote'), run: log(writingChannel(state)) },
    { name: t('set_aside'), run: () => state.save({ do: 'setAside', input: { who: state.who(), aside: true } }) },
  ];
}

/** Known tags that match what was typed, and what was typed as a new tag. */
function tagOptions(text: string, known: string[], taken: string[]): PaletteOption[] {
  const typed = text.trim();
  const typedKey = fold(typed);
  const has = new Set(taken.map(fold));
  const free = known.filter((name) => !has.has(fold(name)));
  const found = fuzzyMatches(free, typed, (name) => name)
    .slice(0, mostTagOptions)
    .map((name): PaletteOption => ({ name }));
  const isKnown = !typed || [...known, ...taken].some((name) => fold(name) === typedKey);
  // What was typed comes first unless it is a known tag: Enter does what was written.
  return isKnown
    ? found.sort((a, b) => Number(fold(b.name) === typedKey) - Number(fold(a.name) === typedKey))
    : [{ name: typed, isNew: true }, ...found];
}
