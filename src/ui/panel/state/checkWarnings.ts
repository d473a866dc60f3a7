import { hasLastingWarnings } from '../../../content/pageWarnings';
import type { PanelState } from './panelState';

/** Says that the page has changed if something is still missing after it had time to fill. */
export async function checkWarnings(state: PanelState, url: string): Promise<void> {
  const isDoubtful = await hasLastingWarnings(state.services.warnings);
  if (url === state.url) state.set({ isDoubtful });
}
