import { useState } from 'preact/hooks';
import { t } from '../../shared/text/t';
import type { PanelState } from '../state/panelState';
import { discardWords } from '../state/unsavedWords';

/**
 * The page can't be read and nobody is known by its address: the name is a guess, until the user confirms it. What was
 * typed here and never confirmed is in the field again.
 */
export function WhoIsThis({ state }: { state: PanelState }) {
  const [typed, setTyped] = useState<string>();
  const unconfirmed = state.unsavedWords.filter((words) => words.do === 'confirmName');
  const name = typed ?? unconfirmed.at(-1)?.text ?? state.view!.contact.name;
  const draft = state.draftKey('whoIsThis');

  /** A draft that is left holds no confirmation: it is shown, not saved. */
  function type(text: string) {
    setTyped(text);
    const input = { who: state.who(), name: text };
    state.services.storeDraft(draft, { do: 'confirmName', input, at: Date.now(), text }).catch(() => {});
  }
  async function confirm() {
    if (!name.trim()) return state.refuse('missing');
    await state.save({ do: 'confirmName', input: { who: state.who(), name, isConfirmed: true } });
    if (state.saving !== 'saved') return;
    state.services.dropDraft(draft);
    for (const words of unconfirmed) void discardWords(state, words);
  }
  return (
    <section class="twin" aria-label={t('who_is_this')}>
      <label>
        {t('person_name')}
        <input
          type="text"
          dir="auto"
          data-first
          value={name}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) void confirm();
          }}
        />
      </label>
      <p class="small soft">{t('who_is_this_why')}</p>
      <button type="button" class="main" onClick={() => void confirm()}>
        {t('who_is_this_confirm')}
      </button>
    </section>
  );
}
