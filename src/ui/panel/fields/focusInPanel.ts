/** Focuses a field of the panel, opening the details around it. */
export function focusInPanel(from: Element, id: string): void {
  const field = from.ownerDocument.getElementById(id);
  const hidden = field?.closest('details');
  if (hidden) hidden.open = true;
  field?.focus();
}
