/** Whether the user's notes are hidden, because somebody looks at the screen: one switch for all surfaces. */
import { browser } from '../../../platform/browser';
import { notesHiddenKey } from '../../../settings/keys';

/** Whether they are hidden now. */
export const readHidden = async (): Promise<boolean> =>
  !!(await browser.storage.local.get(notesHiddenKey))[notesHiddenKey];

export const storeHidden = (isHidden: boolean): Promise<void> =>
  browser.storage.local.set({ [notesHiddenKey]: isHidden });
