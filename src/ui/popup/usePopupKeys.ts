/** The popup by keyboard. Each person is a name that can have the focus, and buttons that say which key they hear. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Actions {
  undo(): Promise<void>;
  help(): void;
}

/** Keys that press the button of the person in focus: `data-key` on the button. */
const pressing = new Set(['t', 's', 'g', 'r', 'd']);
const moves: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

export function useKeys(page: RefObject<HTMLElement | null>, actions: Actions): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (page.current && onKeyDown(event, page.current, actions)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** @returns whether the key was for us */
function onKeyDown(event: KeyboardEvent, page: HTMLElement, { undo, help }: Actions): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  const target = event.target as HTMLElement;
  if (ctrlKey || metaKey || altKey) return false;
  const isSearch = target.matches('input[type=search]');
  if (target.matches('input, textarea, select') && !(isSearch && key.startsWith('Arrow'))) return false;
  const move = moves[key];
  if (move) return focusNext(page, target, move);
  if (key === '/') return focus(page.querySelector('input[type=search]'));
  if (key === '?') return done(help());
  if (key === 'u') return done(void undo());
  if (!pressing.has(key.toLowerCase())) return false;
  const button = target.closest('.person')?.querySelector<HTMLElement>(`[data-key="${key.toLowerCase()}"]`);
  if (!button) return false;
  // The person may leave the list by this: the next one takes the focus over.
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
  return focus(names[at < 0 ? (move > 0 ? 0 : names.length - 1) : at + move] ?? null);
}

const focus = (element: HTMLElement | null): boolean => done(element?.focus());
const done = (_: unknown): true => true;
