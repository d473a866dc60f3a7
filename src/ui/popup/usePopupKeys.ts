/** The popup by keyboard: from person to person, to the search, Undo. What a row takes, it takes by itself. */

import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useSingleKeys } from '../shared/hooks/useSingleKeys';
import { isSingleKey, isTyping } from '../shared/isTyping';
import { isUndoKey } from '../shared/undoKey';

interface PopupKeyActions {
  undo(): Promise<void>;
  help(): void;
}

const keyMoves: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

export function usePopupKeys(page: RefObject<HTMLElement | null>, actions: PopupKeyActions): void {
  const areLettersOn = useSingleKeys();
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && page.current && onPopupKey(event, page.current, actions)) event.preventDefault();
    };
    // Neither the popup nor a row of it hears a letter then.
    const onLetter = (event: KeyboardEvent) => {
      if (!areLettersOn && isSingleKey(event) && event.key.length === 1) event.stopPropagation();
    };
    document.addEventListener('keydown', onLetter, true);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onLetter, true);
      document.removeEventListener('keydown', onKey);
    };
  });
}

/** @returns whether the key was handled */
function onPopupKey(event: KeyboardEvent, page: HTMLElement, { undo, help }: PopupKeyActions): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const target = event.target as HTMLElement;
  if (altKey) return false;
  const isSearch = target.matches('input[type=search]');
  const isTyped = isTyping(event);
  if (isUndoKey(event) && (!isTyped || (isSearch && !(target as HTMLInputElement).value))) return handled(void undo());
  if (ctrlKey || metaKey || (isTyped && !(isSearch && key.startsWith('Arrow')))) return false;
  const move = keyMoves[key];
  if (move) return focusNext(page, target, move);
  if (key === '/') return focusOn(searchIn(page));
  if (key === '?') return handled(help());
  if (key === 'u') return handled(void undo());
  return false;
}

const searchIn = (page: HTMLElement) => page.querySelector<HTMLElement>('input[type=search]');

/** The next person's name; from the first one upwards it is the search. */
function focusNext(page: HTMLElement, from: HTMLElement, move: number): boolean {
  const names = [...page.querySelectorAll<HTMLElement>('li.person .name')];
  const at = names.findIndex((name) => name.closest('.person')?.contains(from));
  if (at === 0 && move < 0) return focusOn(searchIn(page));
  return focusOn(names[at < 0 ? (move > 0 ? 0 : names.length - 1) : at + move] ?? null);
}

const focusOn = (element: HTMLElement | null): boolean => handled(element?.focus());
const handled = (_: unknown): true => true;
