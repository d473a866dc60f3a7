/**
 * Holds the keyboard in the panel's frame against a page that steals it, and lets it go where the user wants it. The
 * guard can't feed itself: a blur that its own move causes is none, it moves only where the frame lacks the keyboard,
 * and where the page wins several times in a row it gives up until the user turns to the frame again.
 */

import { elementAt, type SavedFocus, savedFocusOf } from './savedFocus';

/** Milliseconds after a click in which a loss of focus is the user's own. */
const userMoveTime = 300;

/** How often the guard takes the keyboard back in vain before it gives up. */
const maxFailures = 5;

/** How many moves are under way by which the user, or the panel for the user, lets the keyboard go. */
let userMoves = 0;

/** A move of the focus by us is under way. */
let isMoving = false;

/** The guard of one document in a frame. */
export class FocusHold {
  /** The keyboard is in the frame as far as the user knows. */
  hasKeyboard = false;
  /** At blur the active element is the body already. */
  #last: HTMLElement | undefined;
  #failures = 0;
  #isAsked = false;
  /** A Tab was pressed, and has not moved the focus within the frame yet. */
  #isTabbing = false;
  readonly #frame: HTMLIFrameElement;
  readonly #inside: Window;
  readonly #listening = new AbortController();

  constructor(frame: HTMLIFrameElement, onLeft: () => void) {
    this.#frame = frame;
    this.#inside = frame.contentWindow as Window;
    const { signal } = this.#listening;
    const capture = { capture: true, signal };
    const onTurned = ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      markUserMove();
      // It may hear of no blur: where it had lost the keyboard to another window before.
      this.hasKeyboard = false;
    };
    window.addEventListener('pointerdown', onTurned, capture);
    // After a finger it comes when that is lifted, and takes the focus only then.
    window.addEventListener('mousedown', onTurned, capture);
    this.#inside.addEventListener(
      'pointerdown',
      () => {
        this.#failures = 0;
      },
      capture,
    );
    this.#inside.addEventListener('keydown', (event) => this.#onKey(event), capture);
    this.#inside.addEventListener('focusin', ({ target }) => this.#onFocus(target as HTMLElement), capture);
    this.#inside.addEventListener('blur', () => this.#onBlur(onLeft), { signal });
  }

  release(): void {
    this.#listening.abort();
  }

  /** Where the keyboard is, or was when the document was taken out of the page. */
  spot(): SavedFocus | undefined {
    return this.#last && savedFocusOf(this.#last);
  }

  /** Puts the keyboard where it was before the document was made anew. @returns whether that is there by now */
  resume(spot: SavedFocus | undefined): boolean {
    const element = spot && elementAt(this.#inside.document, spot);
    if (!element) return false;
    moveFocus(() => {
      window.focus();
      this.#inside.focus();
      element.focus();
      if (spot.start !== null && element.selectionStart !== null) element.setSelectionRange(spot.start, spot.end);
    });
    this.#onFocus(element);
    return true;
  }

  #onFocus(element: HTMLElement): void {
    this.#last = element;
    this.hasKeyboard = true;
    this.#isTabbing = false;
  }

  #onKey({ isTrusted, key }: KeyboardEvent): void {
    if (!isTrusted) return;
    this.#failures = 0;
    this.hasKeyboard = true;
    if (key !== 'Tab') return;
    // The browser moves the focus right after the listeners: within the frame, or out of it. Later it was the page.
    this.#isTabbing = true;
    setTimeout(() => {
      this.#isTabbing = false;
    });
  }

  #onBlur(onLeft: () => void): void {
    if (isMoving || this.#isAsked) return;
    if (userMoves || this.#isTabbing || this.#failures >= maxFailures) {
      this.hasKeyboard = false;
      onLeft();
      return;
    }
    // Another window or tab leaves our frame the active element of this one: that is the user too.
    if (!this.#last || document.activeElement === (this.#frame.getRootNode() as ShadowRoot).host) return;
    this.#isAsked = true;
    // Deferred: a focus call within the blur has no effect in a frame.
    queueMicrotask(() => {
      this.#isAsked = false;
      // The page that took the frame out may have put it back by now: its new document has a guard of its own.
      if (this.#listening.signal.aborted) return;
      if (this.#frame.isConnected && this.#last?.isConnected) this.#failures = this.#reclaim(this.#last);
    });
  }

  /** @returns how often it was in vain by now */
  #reclaim(element: HTMLElement): number {
    if (this.#inside.document.hasFocus()) return 0;
    moveFocus(() => {
      window.focus();
      this.#inside.focus();
      // The element is still the frame's active one: it has to lose the focus before it can get it.
      element.blur();
      element.focus();
    });
    return this.#inside.document.hasFocus() ? 0 : this.#failures + 1;
  }
}

/** Its end is a timer, which waits until the event is dealt with, however long the page takes for that. */
function markUserMove(): void {
  userMoves++;
  setTimeout(() => userMoves--, userMoveTime);
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
  markUserMove();
  (document.activeElement as HTMLElement | null)?.blur();
  window.focus();
}

function moveFocus(act: () => void): void {
  isMoving = true;
  try {
    act();
  } finally {
    isMoving = false;
  }
}
