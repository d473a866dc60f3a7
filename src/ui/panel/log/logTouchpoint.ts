/** Logging what happened: one click saves it and opens its fields for what there is to add. */
import type { CommandInput } from '../../../commands';
import type { Channel, Character } from '../../../domain/model';
import type { PanelState } from '../state/panelState';

/** Logs a touchpoint, today unless a day is given. */
export async function logTouchpoint(
  state: PanelState,
  input: Pick<CommandInput<'touchpoint'>, 'channel' | 'character' | 'on' | 'event'>,
): Promise<void> {
  const editing = await state.save({ do: 'touchpoint', input: { who: state.who(), ...input } });
  if (editing) state.open({ editing });
}

/** Goals for which one talks business. */
const businessGoals: ReadonlySet<string> = new Set(['sale', 'cooperation', 'referral']);

/**
 * A talk was on business where an open goal or an offer that fits says so. Else nothing is said: if each counted as
 * business, each would restart the clock of what they know of the offer.
 */
export function likelyCharacter({ view }: PanelState): { character?: Character } {
  const wantsBusiness = view!.contact.goals.some(({ kind, state }) => state === 'open' && businessGoals.has(kind));
  return wantsBusiness || view!.standing.fits.length > 0 ? { character: 'business' } : {};
}

/** The current event, unless meeting this person there is logged already. */
export const eventToLog = ({ event, view }: PanelState) =>
  event && !view?.contact.touchpoints.some((one) => one.event === event.name && one.on === event.on)
    ? event
    : undefined;

/** Logs that you met at the current event. */
export async function logEvent(state: PanelState): Promise<void> {
  const event = eventToLog(state);
  if (event) await logTouchpoint(state, { channel: 'event', on: event.on, event: event.name });
}

/** The channel of a message that was written on this page. */
export const writingChannel = ({ url }: PanelState): Channel => (/\blinkedin\.com\//.test(url) ? 'linkedin' : 'mail');
