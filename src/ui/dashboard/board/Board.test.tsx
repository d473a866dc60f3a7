/** What is put down on a rung: one of the people shown, on another rung than theirs; nothing else means anything. */
import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandRunner } from '../../../../test/fixtures/commandRunner';
import { eventually } from '../../../../test/fixtures/eventually';

const { window } = new JSDOM('<main></main>');
const { document, Event } = window;
const addEventListener = window.addEventListener.bind(window);
const browser = { runtime: { id: 'knownfor' }, i18n: { getMessage: (key: string) => key } };
Object.assign(globalThis, { document, addEventListener, browser, chrome: browser, FIREFOX: false });
const { Board } = await import('./Board');
const { db } = await import('../../shared/hooks/useLive');

const main = document.querySelector('main')!;
const run = vi.fn(async () => true);
const anna = { name: 'Anna Nowak', emails: ['anna@example.com'] };
const card = () => eventually(() => document.querySelector('li.card') ?? expect.fail('no card'));
const column = (rung: string) => document.querySelector(`[aria-labelledby=rung-${rung}]`)!;

/** What goes with the mouse; a browser's own is not to be had here. */
class Carried {
  readonly all = new Map<string, string>();
  get types() {
    return [...this.all.keys()];
  }
  setData = (type: string, text: string) => this.all.set(type, text);
  getData = (type: string) => this.all.get(type) ?? '';
}
const happens = (on: Element, name: string, dataTransfer: Carried) => {
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { dataTransfer });
  on.dispatchEvent(event);
  return event.defaultPrevented;
};

beforeEach(async () => {
  const does = commandRunner(() => db, '2026-11-24');
  await does('offer', { id: 'windows', name: 'Windows' });
  await does('goal', { who: { person: anna }, kind: 'sale' });
  const lastAction = { run } as unknown as Parameters<typeof Board>[0]['lastAction'];
  render(h(Board, { lastAction, route: { view: 'board' } as Parameters<typeof Board>[0]['route'] }), main);
});
afterEach(async () => {
  render(null, main);
  run.mockClear();
  await db.delete({ disableAutoOpen: false });
});

test('somebody who is put down on another rung stands there', async () => {
  const carried = new Carried();
  happens(await card(), 'dragstart', carried);
  expect(happens(column('understands'), 'dragover', carried), 'the column takes them').toBe(true);
  happens(column('understands'), 'drop', carried);
  expect(run).toHaveBeenCalledExactlyOnceWith(
    'evidence',
    expect.objectContaining({ kind: 'corrected', offer: 'windows', rung: 'understands' }),
    expect.any(String),
  );
});

test('put down where they were, nothing is noted', async () => {
  const carried = new Carried();
  happens(await card(), 'dragstart', carried);
  happens(column('unaware'), 'drop', carried);
  expect(run).not.toHaveBeenCalled();
});

test('a text from elsewhere is not taken, and does no harm', async () => {
  await card();
  const carried = new Carried();
  carried.setData('text/plain', 'Hello');
  expect(happens(column('heard'), 'dragover', carried)).toBe(false);
  happens(column('heard'), 'drop', carried);
  expect(run).not.toHaveBeenCalled();
});
