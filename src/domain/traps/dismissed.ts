/** Traps that the user put away: each stays away until its figures change, since then something has happened. */
import type { Dismissed, Trap } from '../model';

export type { Dismissed } from '../model';

/** Whether a trap was put away just as it is now. */
export function isDismissed({ kind, figures }: Trap, dismissed: readonly Dismissed[]): boolean {
  return dismissed.some((one) => one.kind === kind && sameFigures(one.figures, figures));
}

function sameFigures(a: Trap['figures'], b: Trap['figures']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
