/** Logging what happened: one click keeps it, and opens its fields for what there is to add. */
import type { CommandInput } from '../../../commands';
import type { Channel } from '../../../domain/model';
import type { PanelState } from '../state/panelState';

/** Logs a touchpoint, of today unless a day is said. */
export async function logTouchpoint(
  state: PanelState,
  said: Pick<CommandInput<'touchpoint'>, 'channel' | 'character' | 'on' | 'event'>,
): Promise<void> {
  const editing = await state.save({ do: 'touchpoint', input: { who: state.who(), ...said } });
  if (editing) state.set({ editing });
}

/** The event of these days, unless it is kept already that this person was met there. */
export const eventToLog = ({ event, view }: PanelState) =>
  event && !view?.contact.touchpoints.some((one) => one.event === event.name && one.on === event.on)
    ? event
    : undefined;

/** Logs that you met at the event of these days. */
export async function logEvent(state: PanelState): Promise<void> {
  const event = eventToLog(state);
  if (event) await logTouchpoint(state, { channel: 'event', character: 'social', on: event.on, event: event.name });
}

/** Logs something of value of today. */
export async function logBenefit(
  state: PanelState,
  said: Pick<CommandInput<'benefit'>, 'direction' | 'kind'>,
): Promise<void> {
  const editing = await state.save({ do: 'benefit', input: { who: state.who(), ...said } });
  if (editing) state.set({ editing, giving: undefined });
}

/** Whoever wrote did so where they are. */
export const writing = ({ url }: PanelState): Channel => (/\blinkedin\.com\//.test(url) ? 'linkedin' : 'mail');

/** Puts the keyboard into a field of the panel, opening what hides it. */
export function goTo(from: Element, id: string): void {
  const field = from.ownerDocument.getElementById(id);
  const hidden = field?.closest('details');
  if (hidden) hidden.open = true;
  field?.focus();
}
