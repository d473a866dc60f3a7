/** What was sent in several parts is one thing done: one Undo takes all of it back. */
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { eventually } from '../../../../test/fixtures/eventually';
import type { LastAction } from '../hooks/useLastAction';

interface Sent {
  do: string;
  input: { name?: string; change?: number };
}
let sent: Sent[] = [];
const { document } = new JSDOM('<main></main>').window;
/** The entries of the log are counted from one; whoever is called "wrong" is refused. */
const sendMessage = async (one: Sent) => {
  sent.push(one);
  return one.input.name === 'wrong'
    ? { ok: false, error: { code: 'storage' } }
    : { ok: true, value: null, change: sent.length };
};
const browser = { runtime: { id: 'knownfor', sendMessage }, i18n: { getMessage: (key: string) => key } };
Object.assign(globalThis, { document, browser, chrome: browser, FIREFOX: false });
const { UndoBar } = await import('./UndoBar');
const { useLastAction } = await import('../hooks/useLastAction');

const main = document.querySelector('main')!;
let lastAction: LastAction;
function Shown() {
  lastAction = useLastAction();
  return h(UndoBar, lastAction);
}
const parts = (...names: string[]) =>
  lastAction.each(
    'event',
    names.map((name) => ({ name })),
    'kept',
  );
const undone = async () => {
  const button = await eventually(() => main.querySelector('button') ?? expect.fail('no Undo'));
  button.click();
  await eventually(() => expect(main.querySelector('button')).toBeNull());
  return sent.filter((one) => one.do === 'undo').map(({ input }) => input.change);
};

beforeEach(() => {
  sent = [];
  render(null, main);
  render(h(Shown, null), main);
});

test('all parts are taken back, the last one first', async () => {
  expect(await parts('one', 'two')).toBe(2);
  expect(await undone()).toEqual([2, 1]);
});

test('after one that fails nothing is sent, and what was done can be taken back', async () => {
  expect(await parts('one', 'wrong', 'three')).toBe(1);
  expect(sent).toHaveLength(2);
  await eventually(() => expect(main.querySelector('[role=alert]')!.textContent).toBe('failed_storage'));
  expect(await undone()).toEqual([1]);
});

test('of nothing, nothing is said', async () => {
  expect(await parts()).toBe(0);
  expect(main.querySelector('footer')!.hidden).toBe(true);
});
