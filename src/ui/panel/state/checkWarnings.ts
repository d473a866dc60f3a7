import { fillTime, hasLastingWarnings } from '../../../content/pageWarnings';
import type { PanelServices } from '../../../content/panel/panelHost';

/** What of the panel's state it looks at. */
interface CheckedPage {
  readonly services: PanelServices;
  readonly url: string;
  readonly person?: unknown;
  set(patch: { isPageIncomplete: boolean }): void;
}

/** How often a page that shows nobody is asked: a busy one comes to be read only some time after it has loaded. */
const looksAtNobody = 7;

/**
 * Says that the page has changed if something is still missing after it had time to fill.
 * @param url the page; once another is shown, nothing is said
 * @param ms how long a page gets to fill, in milliseconds
 */
export async function checkWarnings(state: CheckedPage, url: string, ms = fillTime): Promise<void> {
  for (let looks = 0; looks < looksAtNobody; looks++) {
    const isPageIncomplete = await hasLastingWarnings(state.services.warnings, ms);
    if (url !== state.url) return;
    state.set({ isPageIncomplete });
    if (isPageIncomplete || state.person) return;
  }
}
