import { useRef } from 'preact/hooks';
import type { Id } from '../../../domain/model';

/** Gives a card that was moved by keys its keyboard focus back. */
export interface CardFocus {
  /** @param selector what in the card has the focus, wherever the card appears next */
  remember(id: Id, selector: string): void;
  /** To be called by each card that has appeared. */
  restore(id: Id, card: HTMLElement | null): void;
}

/** A card in another column is another element: without this each step by keys would lose the keyboard. */
export function useCardFocus(): CardFocus {
  const moved = useRef<{ id: Id; selector: string } | undefined>(undefined);
  return {
    remember(id, selector) {
      moved.current = { id, selector };
    },
    restore(id, card) {
      if (moved.current?.id !== id) return;
      card?.querySelector<HTMLElement>(moved.current.selector)?.focus();
      moved.current = undefined;
    },
  };
}
