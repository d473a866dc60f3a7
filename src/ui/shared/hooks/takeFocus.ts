/** A ref for what gets the keyboard when it appears; one function, so that it is called once and not at every render. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
