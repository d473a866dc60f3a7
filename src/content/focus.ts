/** Holds the keyboard in the panel's frame against a page that steals it, and lets it go where the user wants it. */

/** Milliseconds after a click or a Tab in which a loss of focus is the user's own. */
const own = 300;

/** @returns how to stop holding */
export function holdFocus(frame: HTMLIFrameElement): () => void {
  const inside = frame.contentWindow as Window;
  let meant = Number.NEGATIVE_INFINITY;
  const mean = (event: Event) => {
    if (event.isTrusted) meant = performance.now();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key === 'Escape') mean(event);
  };
  const onBlur = () => {
    const element = inside.document.activeElement as HTMLElement | null;
    if (!element || element === inside.document.body || performance.now() - meant < own) return;
    if (!document.hasFocus()) return; // another window or tab: that is the user too
    // Deferred: a focus call within the blur has no effect in a frame.
    queueMicrotask(() => {
      if (!frame.isConnected) return;
      window.focus();
      inside.focus();
      element.blur();
      element.focus();
    });
  };
  window.addEventListener('pointerdown', mean, true);
  inside.addEventListener('keydown', onKey, true);
  inside.addEventListener('blur', onBlur);
  return () => {
    window.removeEventListener('pointerdown', mean, true);
    inside.removeEventListener('keydown', onKey, true);
    inside.removeEventListener('blur', onBlur);
  };
}

/** Gives the keyboard back to the page, on the user's Escape. */
export function leaveFrame(): void {
  (document.activeElement as HTMLElement | null)?.blur();
  window.focus();
}
