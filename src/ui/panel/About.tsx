import { gainsParts } from '../../domain/words';
import { t } from '../shared/t';
import type { PanelState } from './state';
import { Text } from './Texts';
import { useTyped } from './typed';

/** What they do and look for, the sheet of one-to-one meetings, and what is seldom needed. */
export function About({ state }: { state: PanelState }) {
  const { does, looksFor, setAside } = state.view!.contact;
  return (
    <>
      <details open={!!(does || looksFor)}>
        <summary>{t('about_them')}</summary>
        <div class="stack">
          <Text state={state} field="does" label="does" />
          <Text state={state} field="looksFor" label="looks_for" />
          <Text state={state} field="passOn" label="pass_on" hint={state.view!.offers[0]?.sentence} />
        </div>
      </details>
      <details>
        <summary>{t('gains')}</summary>
        <div class="stack">
          {gainsParts.map((part) => (
            <Part key={part} {...{ state, part }} />
          ))}
        </div>
      </details>
      <details open={!!setAside}>
        <summary>{t('more_about')}</summary>
        <div class="stack">
          <label class="check">
            <input
              type="checkbox"
              checked={!!setAside}
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
      </details>
    </>
  );
}

/** A reminder of today, whose day and words are then written. */
async function remind(state: PanelState): Promise<void> {
  const editing = await state.save({ do: 'reminder', input: { who: state.who(), on: state.now } });
  if (editing) state.set({ editing });
}

function Part({ state, part }: { state: PanelState; part: (typeof gainsParts)[number] }) {
  const typed = useTyped(state, `gains.${part}`, state.view!.contact.gains?.[part] ?? '', (text) => ({
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
