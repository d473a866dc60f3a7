/** Whether a key goes into a field: then it is no shortcut. A checkbox takes no letters. */
export const isTyping = ({ target }: Event): boolean =>
  (target as HTMLElement).matches?.('input:not([type=checkbox]), textarea, select, [contenteditable]');

/** Whether a key is typed as a shortcut, and not into a field or with another key held. */
export function isSingleKey(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey, isComposing } = event;
  return !isTyping(event) && !ctrlKey && !metaKey && !altKey && !isComposing;
}
