import { gainsParts } from '../../../domain/model';
import { t } from '../../shared/text/t';
import { LazyDetails } from '../fields/LazyDetails';
import { PromptField } from '../fields/PromptField';
import { usePanelField } from '../fields/usePanelField';
import type { PanelState } from '../state/panelState';

/** What they do and look for, the GAINS sheet of one-to-one meetings, and what is rarely needed. */
export function PersonDetails({ state }: { state: PanelState }) {
  const { does, looksFor, setAside } = state.view!.contact;
  return (
    <>
      <LazyDetails open={!!(does || looksFor)} summary={t('about_them')}>
        {() => (
          <div class="stack">
            <PromptField state={state} field="does" label="does" />
            <PromptField state={state} field="looksFor" label="looks_for" />
            <PromptField state={state} field="passOn" label="pass_on" hint={state.view!.offers[0]?.sentence} />
          </div>
        )}
      </LazyDetails>
      <LazyDetails summary={t('gains')}>
        {() => (
          <div class="stack">
            {gainsParts.map((part) => (
              <GainsField key={part} {...{ state, part }} />
            ))}
          </div>
        )}
      </LazyDetails>
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
    </>
  );
}

function GainsField({ state, part }: { state: PanelState; part: (typeof gainsParts)[number] }) {
  const typed = usePanelField(state, `gains.${part}`, state.view!.contact.gains?.[part] ?? '', (text) => ({
    do: 'gains',
    input: { who: state.who(), part, text },
  }));
  return (
    <label>
      {t(`gains_${part}`)}
      <textarea dir="auto" rows={1} {...typed} />
    </label>
  );
}
