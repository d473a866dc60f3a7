/** Puts the keyboard into a field of the panel, opening what hides it. */
export function focusInPanel(from: Element, id: string): void {
  const field = from.ownerDocument.getElementById(id);
  const hidden = field?.closest('details');
  if (hidden) hidden.open = true;
  field?.focus();
}
