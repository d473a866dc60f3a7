/** A ref that focuses an element when it appears; a constant function is called once, not at every render. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
