/** Whether the user's notes are hidden, because somebody looks at the screen: one switch for all surfaces. */
import { browser } from '../../../platform/browser';
import { notesHiddenKey } from '../../../settings/keys';

/** Before they are hidden what is being typed is sent, and what is open for typing closes. */
export function hideNotes(state: HidingPanel, isHidden: boolean): void {
  if (isHidden === state.isHidden) return;
  if (isHidden) state.flush();
  state.set({ isHidden, form: undefined, editing: undefined });
}

/** What this needs of its panel. */
interface HidingPanel {
  readonly isHidden: boolean;
  flush(): void;
  set(patch: { isHidden: boolean; form: undefined; editing: undefined }): void;
}

/** Hides the notes on all surfaces, or shows them again. */
export const storeHidden = (isHidden: boolean): Promise<void> =>
  browser.storage.local.set({ [notesHiddenKey]: isHidden });
