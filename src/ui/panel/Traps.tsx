import type { PanelState } from './state';

/** Where this relation goes wrong, each with its figures and one next step. */
export function Traps(_: { state: PanelState }) {
  return null;
}
