/** Logging what happened: one click keeps it, and opens its fields for what there is to add. */
import type { InputOf } from '../../commands';
import type { Channel } from '../../domain/words';
import type { PanelState } from './state';

/** Logs a touchpoint of today. */
export async function logTouchpoint(
  state: PanelState,
  said: Pick<InputOf<'touchpoint'>, 'channel' | 'character'>,
): Promise<void> {
  const editing = await state.save({ do: 'touchpoint', input: { who: state.who(), ...said } });
  if (editing) state.set({ editing });
}

/** Logs something of value of today. */
export async function logBenefit(
  state: PanelState,
  said: Pick<InputOf<'benefit'>, 'direction' | 'kind'>,
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
