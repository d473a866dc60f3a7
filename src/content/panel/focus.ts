/**
 * Holds the keyboard in the panel's frame against a page that steals it, and lets it go where the user wants it. The
 * guard can't feed itself: a blur that its own move causes is none, it moves only where the frame lacks the keyboard,
 * and where the page wins several times in a row it gives up until the user turns to the frame again.
 */

/** Milliseconds after a click or a Tab in which a loss of focus is the user's own. */
const userMoveTime = 300;

/** How often the guard takes the keyboard back in vain before it gives up. */
const maxFailures = 5;

/** When the user, or the panel for the user, last let the keyboard go. */
let lastUserMove = Number.NEGATIVE_INFINITY;

/** A move of the focus by us is under way. */
let isMoving = false;

/** @returns how to stop holding */
export function holdFocus(frame: HTMLIFrameElement): () => void {
  const inside = frame.contentWindow as Window;
  // At blur the active element is the body already.
  let last: HTMLElement | undefined;
  let failures = 0;
  let isAsked = false;
  const onFocus = ({ target }: Event) => {
    last = target as HTMLElement;
  };
  const onUserMove = (event: Event) => {
    if (event.isTrusted) lastUserMove = performance.now();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted) failures = 0;
    if (event.key === 'Tab' || event.key === 'Escape') onUserMove(event);
  };
  const onBlur = () => {
    if (isMoving || isAsked || failures >= maxFailures) return;
    if (!last?.isConnected || performance.now() - lastUserMove < userMoveTime) return;
    // Another window or tab leaves our frame the active element of this one: that is the user too.
    if (document.activeElement === (frame.getRootNode() as ShadowRoot).host) return;
    isAsked = true;
    // Deferred: a focus call within the blur has no effect in a frame.
    queueMicrotask(() => {
      isAsked = false;
      if (frame.isConnected && last?.isConnected) failures = reclaimFocus(inside, last) ? 0 : failures + 1;
    });
  };
  const onPointer = () => {
    failures = 0;
  };
  window.addEventListener('pointerdown', onUserMove, true);
  inside.addEventListener('pointerdown', onPointer, true);
  inside.addEventListener('keydown', onKey, true);
  inside.addEventListener('focusin', onFocus, true);
  inside.addEventListener('blur', onBlur);
  return () => {
    window.removeEventListener('pointerdown', onUserMove, true);
    inside.removeEventListener('pointerdown', onPointer, true);
    inside.removeEventListener('keydown', onKey, true);
    inside.removeEventListener('focusin', onFocus, true);
    inside.removeEventListener('blur', onBlur);
  };
}

/** Gives the keyboard to a frame, for the user who pressed a shortcut; does nothing where the frame has it already. */
export function enterFrame(inside: Window): void {
  if (inside.document.hasFocus()) return;
  moveFocus(() => {
    window.focus();
    inside.focus();
  });
}

/** Gives the keyboard back to the page, when the user is done in the panel. */
export function leaveFrame(): void {
  lastUserMove = performance.now();
  (document.activeElement as HTMLElement | null)?.blur();
  window.focus();
}

/** @returns whether the frame has the keyboard now */
function reclaimFocus(inside: Window, element: HTMLElement): boolean {
  if (inside.document.hasFocus()) return true;
  moveFocus(() => {
    window.focus();
    inside.focus();
    // The element is still the frame's active one: it has to lose the focus before it can get it.
    element.blur();
    element.focus();
  });
  return inside.document.hasFocus();
}

function moveFocus(act: () => void): void {
  isMoving = true;
  try {
    act();
  } finally {
    isMoving = false;
  }
}
