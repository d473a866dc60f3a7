/** A page whose first question to the worker is lost asks again, some times. */
import { JSDOM } from 'jsdom';
import { beforeEach, expect, test, vi } from 'vitest';

const { document, Element } = new JSDOM('').window;
let answers: (() => Promise<unknown>)[] = [];
const sendMessage = vi.fn(() => (answers.shift() ?? refuses)());
const browser = { runtime: { sendMessage } };
let navigation: EventTarget;
const location = { pathname: '/in/anna' };
Object.assign(globalThis, { browser, chrome: browser, FIREFOX: false, document, Element, location });
Object.defineProperty(document, 'visibilityState', { value: 'visible' });
const { bootstrap } = await import('./bootstrap');
const { sharedWorld } = await import('./sharedWorld');

const refuses = async () => Promise.reject(new Error('Receiving end does not exist'));
const saysNothing = async () => undefined;
const failed = async () => ({ ok: false });
const done = async () => ({ ok: true, value: null });

vi.useFakeTimers();
beforeEach(() => {
  delete sharedWorld.bootstrap;
  navigation = new EventTarget();
  Object.assign(globalThis, { navigation });
  sendMessage.mockClear();
});

test.each([
  ['answered at once', [done], 1],
  ['no worker, then one', [refuses, done], 2],
  ['a worker that ended', [saysNothing, done], 2],
  ['a worker that could not', [failed, failed, done], 3],
  ['nobody ever', [], 4],
])('%s', async (_, given, asked) => {
  answers = [...given];
  bootstrap('linkedin', () => true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(asked);
});

test('nobody was there: the next address asks again', async () => {
  answers = [];
  bootstrap('linkedin', () => true);
  await vi.advanceTimersByTimeAsync(60_000);
  answers = [done];
  navigation.dispatchEvent(new Event('currententrychange'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(5);
});

test('a page that may hold nobody asks nothing', async () => {
  bootstrap('linkedin', () => false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).not.toHaveBeenCalled();
});
