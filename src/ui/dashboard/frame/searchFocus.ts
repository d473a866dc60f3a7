/** Up and down between the search field and the people found below it. */

/** Goes to the next of the field and the people found. */
export function moveFrom(event: KeyboardEvent, by: 1 | -1): void {
  const stops = [...(event.currentTarget as HTMLElement).closest('search')!.querySelectorAll<HTMLElement>('input, a')];
  const next = stops[stops.indexOf(event.target as HTMLElement) + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
