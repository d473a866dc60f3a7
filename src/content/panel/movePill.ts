/** Moves the pill along the page's edge: with the pointer, or with the arrows. */
import type { Pill } from './panelContract';

/** A pointer that went no further than this was a click (px). */
const clickRoom = 4;
/** How far an arrow moves it (px). */
const keyStep = 12;

/** @param done is told where it is now, as a share of the window's height */
export function movePill(event: PointerEvent | KeyboardEvent, pill: Pill, done: (top: number) => void): void {
  if ('key' in event) moveByKey(event.key, pill, done);
  else if (event.buttons === 1) moveWithPointer(event, pill, done);
}

function moveByKey(key: string, pill: Pill, done: (top: number) => void): void {
  const by = { ArrowUp: -keyStep, ArrowDown: keyStep }[key];
  if (!by) return;
  const share = shareOf(pill.button.getBoundingClientRect().top + by);
  pill.moveTo(share);
  done(share);
}

function moveWithPointer({ clientY: from, pointerId }: PointerEvent, pill: Pill, done: (top: number) => void): void {
  const { button } = pill;
  const start = button.getBoundingClientRect().top;
  let share: number | undefined;
  try {
    button.setPointerCapture(pointerId);
  } catch {
    // Let go before this bundle was there: a click.
    return;
  }
  button.onpointermove = ({ clientY, buttons }) => {
    if (!(buttons & 1) || (share === undefined && Math.abs(clientY - from) < clickRoom)) return;
    share = shareOf(start + clientY - from);
    pill.moveTo(share);
  };
  button.onpointerup = () => {
    button.onpointermove = button.onpointerup = null;
    if (share === undefined) return;
    done(share);
    // What follows is the click of a pill that was dragged.
    const stop = (click: Event) => click.stopImmediatePropagation();
    button.addEventListener('click', stop, { capture: true, once: true });
    setTimeout(() => button.removeEventListener('click', stop, true));
  };
}

const shareOf = (top: number): number => Math.min(1, Math.max(0, top / innerHeight));
