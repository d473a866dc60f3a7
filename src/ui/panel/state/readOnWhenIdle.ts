/** What of a person is read once what is stored about them is drawn. */
import { readRecentEvent } from './recentEvent';
import type { ThreadState } from './threadState';
import { readUnsavedWords } from './unsavedWords';

type ReadingPanel = Parameters<typeof readRecentEvent>[0] &
  Parameters<typeof readUnsavedWords>[0] & { readonly thread: ThreadState };

/** Milliseconds after which a page that is never idle is read all the same. */
const idleTimeout = 100;

/** Resolves once the page's messages are read: that takes longer than a drawing, which must not wait for it. */
export async function readOnWhenIdle(panel: ReadingPanel): Promise<void> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: idleTimeout }));
  void readRecentEvent(panel);
  void readUnsavedWords(panel);
  await panel.thread.read();
}
