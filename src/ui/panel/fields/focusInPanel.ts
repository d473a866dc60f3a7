/** Focuses a field of the panel, opening the details around it, and the field where it is still a prompt. */
export function focusInPanel(from: Element, id: string): void {
  const field = from.ownerDocument.getElementById(id);
  const hidden = field?.closest('details');
  if (hidden) hidden.open = true;
  if (field?.classList.contains('prompt')) field.click();
  else field?.focus();
}
