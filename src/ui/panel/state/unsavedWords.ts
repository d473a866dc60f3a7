/** What was typed about the person shown and could not be saved. */
import type { PanelServices } from '../../../content/panel/panelHost';
import type { Person } from '../../../readers/reader';
import type { UnsavedWords } from '../../../store/queries/unsavedWords';

/** What this needs of its panel. */
interface WordsPanel {
  readonly person?: Person | undefined;
  readonly generation: number;
  readonly services: PanelServices;
  readonly unsavedWords: UnsavedWords[];
  set(patch: { unsavedWords: UnsavedWords[] }): void;
}

/** Reads it; whoever is shown meanwhile has their own. */
export async function readUnsavedWords(state: WordsPanel): Promise<void> {
  const { person, generation } = state;
  const reply = await state.services.ask('unsavedWords', { person: person as Person });
  if (reply.ok && reply.value.length && generation === state.generation) state.set({ unsavedWords: reply.value });
}

/** The user throws it away. */
export async function discardWords(state: WordsPanel, { key }: UnsavedWords): Promise<void> {
  state.set({ unsavedWords: state.unsavedWords.filter((words) => words.key !== key) });
  await state.services.ask('discardWords', { person: state.person as Person, key });
}
