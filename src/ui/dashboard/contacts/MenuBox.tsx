import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface MenuBoxProps {
  label: ComponentChildren;
  /** At the end of its line: it opens towards the start. */
  isAtEnd?: boolean;
  children: ComponentChildren;
}

/** What opens below its word; Escape and a click elsewhere close it. */
export function MenuBox({ label, isAtEnd, children }: MenuBoxProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const onPointerDown = ({ target }: Event) => {
      if (box.current?.open && !box.current.contains(target as Node)) box.current.open = false;
    };
    addEventListener('pointerdown', onPointerDown);
    return () => removeEventListener('pointerdown', onPointerDown);
  }, []);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !box.current?.open) return;
    event.preventDefault();
    event.stopPropagation();
    box.current.open = false;
    box.current.querySelector('summary')?.focus();
  }
  return (
    <details ref={box} class={isAtEnd ? 'menu-box at-end' : 'menu-box'} onKeyDown={onKeyDown}>
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  );
}
