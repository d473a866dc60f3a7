/** The popup by keyboard. Each person has a name that can be focused, and buttons with their key in `data-key`. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface PopupKeyActions {
  undo(): Promise<void>;
  help(): void;
}

/** Keys that press a button of the focused person. */
const buttonKeys = new Set(['t', 's', 'g', 'r', 'd']);
const keyMoves: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

export function usePopupKeys(page: RefObject<HTMLElement | null>, actions: PopupKeyActions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (page.current && onPopupKey(event, page.current, actions)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** @returns whether the key was handled */
function onPopupKey(event: KeyboardEvent, page: HTMLElement, { undo, help }: PopupKeyActions): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const target = event.target as HTMLElement;
  if (ctrlKey || metaKey || altKey) return false;
  const isSearch = target.matches('input[type=search]');
  if (target.matches('input, textarea, select') && !(isSearch && key.startsWith('Arrow'))) return false;
  const move = keyMoves[key];
  if (move) return focusNext(page, target, move);
  if (key === '/') return focusOn(page.querySelector('input[type=search]'));
  if (key === '?') return handled(help());
  if (key === 'u') return handled(void undo());
  if (!buttonKeys.has(key.toLowerCase())) return false;
  const button = target.closest('.person')?.querySelector<HTMLElement>(`[data-key="${key.toLowerCase()}"]`);
  if (!button) return false;
  // The person may leave the list: then the next person gets the focus.
  const names = [...page.querySelectorAll<HTMLElement>('li.person .name')];
  const at = names.findIndex((name) => name.closest('.person')?.contains(target));
  const next = names[at + 1] ?? names[at - 1];
  button.click();
  if (button.dataset.leaves !== undefined) next?.focus();
  return true;
}

function focusNext(page: HTMLElement, from: HTMLElement, move: number): boolean {
  const names = [...page.querySelectorAll<HTMLElement>('li.person .name')];
  const at = names.findIndex((name) => name.closest('.person')?.contains(from));
  return focusOn(names[at < 0 ? (move > 0 ? 0 : names.length - 1) : at + move] ?? null);
}

const focusOn = (element: HTMLElement | null): boolean => handled(element?.focus());
const handled = (_: unknown): true => true;
