/** Logging what happened: one click saves it and opens its fields for what there is to add. */
import type { CommandInput } from '../../../commands';
import type { Channel } from '../../../domain/model';
import type { PanelState } from '../state/panelState';

/** Logs a touchpoint, today unless a day is given. */
export async function logTouchpoint(
  state: PanelState,
  input: Pick<CommandInput<'touchpoint'>, 'channel' | 'character' | 'on' | 'event'>,
): Promise<void> {
  const editing = await state.save({ do: 'touchpoint', input: { who: state.who(), ...input } });
  if (editing) state.set({ editing });
}

/** The current event, unless meeting this person there is logged already. */
export const eventToLog = ({ event, view }: PanelState) =>
  event && !view?.contact.touchpoints.some((one) => one.event === event.name && one.on === event.on)
    ? event
    : undefined;

/** Logs that you met at the current event. */
export async function logEvent(state: PanelState): Promise<void> {
  const event = eventToLog(state);
  if (event) await logTouchpoint(state, { channel: 'event', character: 'social', on: event.on, event: event.name });
}

/** Logs a benefit of today. */
export async function logBenefit(
  state: PanelState,
  input: Pick<CommandInput<'benefit'>, 'direction' | 'kind'>,
): Promise<void> {
  const editing = await state.save({ do: 'benefit', input: { who: state.who(), ...input } });
  if (editing) state.set({ editing, benefitDirection: undefined });
}

/** The channel of a message that was written on this page. */
export const writingChannel = ({ url }: PanelState): Channel => (/\blinkedin\.com\//.test(url) ? 'linkedin' : 'mail');
