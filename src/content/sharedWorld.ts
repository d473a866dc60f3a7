/**
 * What our bundles in one document share, in the content scripts' isolated world, which no page sees. It hangs on a
 * symbol: in Chromium an element's `id` or `name` shows among the globals of that world too, and could pass for ours.
 */
import type { MayHold } from '../readers/pageAddresses';
import type { Reader } from '../readers/reader';
import type { PageReader } from './pageReader';
import type { PanelHost } from './panel/panelContract';
import type { SavedFocus } from './panel/savedFocus';

/** What the page controller takes over from the bootstrap. */
export interface Bootstrap {
  site: string;
  mayHold: MayHold;
  /** Elements that bring somebody up without any change of address, once the user turns to them. */
  hint: string | undefined;
  isInFront(): boolean;
  isWithin(target: EventTarget | null, selector: string): boolean;
  onTurnTo(hint: string, onTurned: () => unknown): void;
  removeOld(secret: string): void;
}

/** Our bundles, as far as they are loaded, each under its name. */
export interface SharedWorld {
  bootstrap?: Bootstrap;
  pageController?: object;
  /** Marks our elements in closed roots, for the version after this one. */
  orphanSecret?: string;
  /** Where the keyboard was in the panel of the version before. */
  orphanSpot?: SavedFocus | undefined;
  /** The readers of the document's site. */
  readers?: readonly Reader[];
  /** For the panel's bundle, which holds no reading of its own. */
  pageReader?: PageReader;
  panel?: PanelHost;
  /** What the panel's bundle draws with, for its parts. */
  preact?: object;
  /** What the panel needs after its first frame: ui/panel/onDemand. */
  panelParts?: object;
  /** The page controller waits for the panel's bundle. */
  onPanelReady?: () => void;
  /** Called by ui/report. */
  pageReport?: () => string;
}

const worldKey = Symbol.for('KnownFor');
const globals = globalThis as unknown as { [worldKey]?: SharedWorld };
globals[worldKey] ??= {};
/** The same object in every bundle of ours in the document. */
export const sharedWorld: SharedWorld = globals[worldKey];
