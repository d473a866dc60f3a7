/** Holds the keyboard in the panel's frame against a page that steals it, and lets it go where the user wants it. */

/** Milliseconds after a click or a Tab in which a loss of focus is the user's own. */
const own = 300;

/** When the user, or the panel for the user, last let the keyboard go. */
let meant = Number.NEGATIVE_INFINITY;

/** @returns how to stop holding */
export function holdFocus(frame: HTMLIFrameElement): () => void {
  const inside = frame.contentWindow as Window;
  // At blur the active element is the body already.
  let last: HTMLElement | undefined;
  const onFocus = ({ target }: Event) => {
    last = target as HTMLElement;
  };
  const mean = (event: Event) => {
    if (event.isTrusted) meant = performance.now();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key === 'Escape') mean(event);
  };
  const onBlur = () => {
    const element = last;
    if (!element?.isConnected || performance.now() - meant < own) return;
    // Another window or tab leaves our frame the active element of this one: that is the user too.
    if (document.activeElement === (frame.getRootNode() as ShadowRoot).host) return;
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
  inside.addEventListener('focusin', onFocus, true);
  inside.addEventListener('blur', onBlur);
  return () => {
    window.removeEventListener('pointerdown', mean, true);
    inside.removeEventListener('keydown', onKey, true);
    inside.removeEventListener('focusin', onFocus, true);
    inside.removeEventListener('blur', onBlur);
  };
}

/** Gives the keyboard back to the page, when the user is done in the panel. */
export function leaveFrame(): void {
  meant = performance.now();
  (document.activeElement as HTMLElement | null)?.blur();
  window.focus();
}
