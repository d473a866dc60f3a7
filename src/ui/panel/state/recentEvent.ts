import type { PanelServices } from '../../../content/panel/panelHost';
import type { RecentEvent } from '../../../store/queries/recentEvent';

/** What this needs of its panel. */
interface EventPanel {
  readonly services: PanelServices;
  readonly event?: RecentEvent | undefined;
  set(patch: { event?: RecentEvent | undefined }): void;
}

/** Reads the event of these days, at which you meet people; draws only where it is another. */
export async function readRecentEvent(panel: EventPanel): Promise<void> {
  const reply = await panel.services.ask('recentEvent', null);
  if (reply.ok && JSON.stringify(reply.value) !== JSON.stringify(panel.event ?? null))
    panel.set({ event: reply.value ?? undefined });
}
