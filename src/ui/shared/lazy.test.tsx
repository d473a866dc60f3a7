/** A part that comes at any moment is shown: one that came between drawing and effect left the view empty for good. */
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { expect, test } from 'vitest';

const { document } = new JSDOM('<main></main>').window;
Object.assign(globalThis, { document });
const { lazy } = await import('./lazy');

const main = document.querySelector('main')!;
const Part = () => <p>Here</p>;
const shown = () => expect.poll(() => main.textContent).toBe('Here');

test('a part is shown once it has come, whether drawing asked for it first or something before', async () => {
  const AskedByDrawing = lazy(async () => Part);
  render(<AskedByDrawing />, main);
  await shown();
  const LoadedBefore = lazy(async () => Part);
  await LoadedBefore.load();
  render(<LoadedBefore />, main);
  expect(main.textContent).toBe('Here');
});

test('a part that comes after the drawing and before its effect is shown', async () => {
  render(null, main);
  const Between = lazy(async () => Part);
  render(<Between />, main);
  await Between.load();
  expect(main.textContent).toBe('');
  await shown();
});
