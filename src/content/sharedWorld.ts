/**
 * What our bundles in one document share, in the content scripts' isolated world, which no page sees. It hangs on a
 * symbol: in Chromium an element's `id` or `name` shows among the globals of that world too, and would be taken for ours.
 */
import type { MayHold } from '../readers/addresses';
import type { PageReader } from './pageReader';
import type { PanelHost } from './panel/contract';

/** What the core takes over from the door. */
export interface Bootstrap {
  site: string;
  mayHold: MayHold;
  /** Elements that bring somebody up without any change of address, once the user turns to them. */
  hint: string | undefined;
}

export interface SharedWorld {
  bootstrap?: Bootstrap;
  pageController?: object;
  pageReader?: PageReader;
  panel?: PanelHost;
  /** The core waits for the panel's bundle. */
  onPanelReady?: () => void;
  /** The page of the report calls it. */
  pageReport?: () => string;
}

const key = Symbol.for('KnownFor');
const globals = globalThis as unknown as { [key]?: SharedWorld };
globals[key] ??= {};
export const sharedWorld: SharedWorld = globals[key];
