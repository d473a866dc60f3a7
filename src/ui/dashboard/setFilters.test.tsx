/** A field drawn from the filters keeps each letter, also where the page is drawn anew right after it was typed. */
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';

const { window } = new JSDOM('<main></main>', { url: 'https://dashboard.test/#contacts?find=da' });
const { document, location, history, HashChangeEvent, Event } = window;
Object.assign(globalThis, {
  document,
  location,
  history,
  HashChangeEvent,
  addEventListener: window.addEventListener.bind(window),
  removeEventListener: window.removeEventListener.bind(window),
  dispatchEvent: window.dispatchEvent.bind(window),
});
const { setFilters, useRoute } = await import('./route');

let drawAgain = () => {};
function Field() {
  const { filters } = useRoute();
  const [drawn, draw] = useState(0);
  drawAgain = () => draw(drawn + 1);
  return <input value={filters.find} onInput={({ currentTarget }) => setFilters({ find: currentTarget.value })} />;
}

/** Preact draws in a microtask: all of them, but no later task. */
const drawn = async () => {
  for (let i = 0; i < 10; i++) await undefined;
};

test('what is drawn between a letter and the news of its address keeps the letter', async () => {
  render(h(Field, {}), document.querySelector('main')!);
  const input = document.querySelector('input')!;
  const steps = history.length;
  input.value = 'dab';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  drawAgain();
  await drawn();
  expect(input.value).toBe('dab');
  expect(location.hash).toBe('#contacts?find=dab');
  expect(history.length).toBe(steps);
});
