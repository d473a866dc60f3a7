import { gainsParts } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { Folded } from '../fields/LazyDetails';
import { useAutosave } from '../fields/useAutosave';
import type { PanelState } from '../state/panelState';
import { NoteField } from './NoteFields';

/** What they do and look for, the sheet of one-to-one meetings, and what is seldom needed. */
export function About({ state }: { state: PanelState }) {
  const { does, looksFor, setAside } = state.view!.contact;
  return (
    <>
      <Folded open={!!(does || looksFor)} summary={t('about_them')}>
        {() => (
          <div class="stack">
            <NoteField state={state} field="does" label="does" />
            <NoteField state={state} field="looksFor" label="looks_for" />
            <NoteField state={state} field="passOn" label="pass_on" hint={state.view!.offers[0]?.sentence} />
          </div>
        )}
      </Folded>
      <Folded summary={t('gains')}>
        {() => (
          <div class="stack">
            {gainsParts.map((part) => (
              <Part key={part} {...{ state, part }} />
            ))}
          </div>
        )}
      </Folded>
      <Folded open={!!setAside} summary={t('more_about')}>
        {() => <More state={state} isAside={!!setAside} />}
      </Folded>
    </>
  );
}

function More({ state, isAside }: { state: PanelState; isAside: boolean }) {
  return (
    <div class="stack">
      <label class="check">
        <input
          type="checkbox"
          checked={isAside}
          onChange={({ currentTarget }) =>
            void state.save({ do: 'setAside', input: { who: state.who(), aside: currentTarget.checked } })
          }
        />
        {t('set_aside')}
      </label>
      <button type="button" onClick={() => void remind(state)}>
        {t('add_reminder')}
      </button>
    </div>
  );
}

/** A reminder of today, whose day and words are then written. */
async function remind(state: PanelState): Promise<void> {
  const editing = await state.save({ do: 'reminder', input: { who: state.who(), on: state.now } });
  if (editing) state.set({ editing });
}

function Part({ state, part }: { state: PanelState; part: (typeof gainsParts)[number] }) {
  const typed = useAutosave(state, `gains.${part}`, state.view!.contact.gains?.[part] ?? '', (text) => ({
    do: 'gains',
    input: { who: state.who(), part, text },
  }));
  return (
    <label>
      {t(`gains_${part}`)}
      <textarea dir="auto" rows={1} maxLength={100_000} {...typed} />
    </label>
  );
}
