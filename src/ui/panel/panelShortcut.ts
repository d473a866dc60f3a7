/** What a shortcut, or a press on the pill, does in the panel. */
import type { Shortcut } from '../../messages/shortcut';

/** What a shortcut asks of the panel. */
interface ShortcutPanel {
  /** Resolves once the person shown is loaded, and what the page tells of them is read. */
  readonly ready: Promise<unknown>;
  openPalette(): unknown;
  markTold(): Promise<unknown>;
}

/** An open palette keeps the keyboard; then comes what can be accepted with one key, then the first field. */
const firstThings = ['[role=dialog] input', '[data-first]', '.goal-line', 'h1'];

/**
 * Does it once the person is loaded, and gives the keyboard to the first thing there, unless the user turned to
 * something else meanwhile: to the page, or to another field of the panel.
 * @param panel nothing while none is shown
 * @param isInside whether the keyboard is in the panel still
 * @param isByKey what gets the focus shows it: after a press with the pointer nobody has to look for it
 */
export async function doShortcut(
  name: Shortcut,
  panel: ShortcutPanel | undefined,
  document: Document | undefined,
  { isInside, isByKey }: { isInside(): boolean; isByKey: boolean },
): Promise<void> {
  const before = document?.activeElement;
  await panel?.ready;
  if (name === 'tag') return void panel?.openPalette();
  if (name === 'told') await panel?.markTold();
  const now = document?.activeElement;
  if (!isInside() || (now !== before && now !== document?.body)) return;
  const first = firstThings.map((selector) => document?.querySelector<HTMLElement>(selector)).find(Boolean);
  first?.focus({ focusVisible: isByKey } as FocusOptions);
}
