/**
 * What our bundles in one document share, in the content scripts' isolated world, which no page sees. It hangs on a
 * symbol: in Chromium an element's `id` or `name` shows among the globals of that world too, and would be taken for ours.
 */
import type { MayHold } from '../readers/addresses';
import type { Panel } from './panel';
import type { Reading } from './reading';

/** What the core takes over from the door. */
export interface Door {
  site: string;
  mayHold: MayHold;
  /** Elements that bring somebody up without any change of address, once the user turns to them. */
  hint: string | undefined;
}

export interface World {
  door?: Door;
  core?: object;
  reading?: Reading;
  panel?: Panel;
  /** The core waits for the panel's bundle. */
  panelIsHere?: () => void;
  /** The page of the report calls it. */
  bones?: () => string;
}

const key = Symbol.for('KnownFor');
const globals = globalThis as unknown as { [key]?: World };
globals[key] ??= {};
export const world: World = globals[key];
