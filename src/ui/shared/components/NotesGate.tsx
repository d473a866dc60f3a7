/** Around a page of ours that shows what the user wrote: while that is hidden, the page is not there at all. */
import type { ComponentChildren } from 'preact';
import browser from 'webextension-polyfill';
import { notesHiddenKey } from '../../../settings/keys';
import { useStored } from '../hooks/useStored';
import { t } from '../text/t';
import { HiddenNotes } from './HiddenNotes';

/** What is being typed is sent when the page's fields go, and kept as a draft from the first letter on. */
export function NotesGate({ children }: { children: ComponentChildren }) {
  const { isRead, value: isHidden } = useStored<boolean>(notesHiddenKey);
  if (!isRead) return null;
  if (!isHidden) return <>{children}</>;
  return (
    <main class="notes-gate">
      <HiddenNotes>
        <button type="button" onClick={() => void storeNotesHidden(false)}>
          {t('show_my_notes')}
        </button>
      </HiddenNotes>
    </main>
  );
}

/** Hides them on every surface, or shows them again. */
export const storeNotesHidden = (isHidden: boolean): Promise<void> =>
  browser.storage.local.set({ [notesHiddenKey]: isHidden });
