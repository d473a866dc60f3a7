import { hasLastingWarnings } from '../../../content/pageWarnings';
import type { PanelServices } from '../../../content/panel/panelHost';

/** What of the panel's state it looks at. */
interface DoubtfulPage {
  readonly services: PanelServices;
  readonly url: string;
  set(patch: { isDoubtful: boolean }): void;
}

/** Says that the page has changed if something is still missing after it had time to fill. */
export async function checkWarnings(state: DoubtfulPage, url: string): Promise<void> {
  const isDoubtful = await hasLastingWarnings(state.services.warnings);
  if (url === state.url) state.set({ isDoubtful });
}
