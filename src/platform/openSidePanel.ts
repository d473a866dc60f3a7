import { optionalApi } from './optionalApi';

/** Chromium's API, which the polyfill's types don't know. */
interface WithSidePanel {
  chrome?: { sidePanel?: { open(where: { windowId: number }): Promise<void> } };
}

/**
 * Opens the browser's own side panel; to be called before anything is awaited, or the user's click no longer counts.
 */
export function openSidePanel(windowId: number | undefined): Promise<void> {
  const { sidePanel } = (globalThis as WithSidePanel).chrome ?? {};
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  const sidebar = optionalApi('sidebarAction');
  return sidebar ? sidebar.open() : Promise.reject(new Error('this browser has no side panel'));
}
