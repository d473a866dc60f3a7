/** Text in forms comes back until it is saved or emptied. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

/** What the browser holds in memory; the polyfill passes a real one on as it is. */
const held = new Map<string, unknown>();
vi.stubGlobal('browser', {
  runtime: { id: 'knownfor' },
  storage: {
    session: {
      get: async (keys: string[]) =>
        Object.fromEntries(keys.filter((key) => held.has(key)).map((key) => [key, held.get(key)])),
      set: async (all: object) => {
        for (const [key, value] of Object.entries(all)) held.set(key, value);
      },
    },
  },
});
vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { DraftedForm } = await import('./draftedForm');
const { db } = await import('../hooks/useLive');

const open = async (name = 'capture') => {
  const form = new DraftedForm(name, ['line', 'name']);
  await form.bringBack();
  return form;
};
const writes = () => vi.waitFor(async () => expect(await db.formDrafts.count()).toBe(1));

beforeEach(async () => {
  held.clear();
  await db.formDrafts.clear();
});

test.each([
  ['the page was closed', () => db.formDrafts.clear()],
  ['the browser was ended', () => held.clear()],
])('after %s what was typed is there', async (_, end) => {
  (await open()).type('line', 'Met Anna');
  await writes();
  await end();
  expect((await open()).text('line')).toBe('Met Anna');
});

test('each form and field has its own', async () => {
  (await open()).type('line', 'Met Anna');
  expect((await open()).text('name')).toBe(undefined);
  expect((await open('reminder/anna')).text('line')).toBe(undefined);
});

test.each([
  ['saved', (form: Awaited<ReturnType<typeof open>>) => form.clear()],
  ['emptied', (form: Awaited<ReturnType<typeof open>>) => form.type('line', '')],
])('%s, nothing comes back', async (_, act) => {
  const form = await open();
  form.type('line', 'Met Anna');
  await writes();
  await act(form);
  expect((await open()).text('line')).toBe(undefined);
  await vi.waitFor(async () => expect(await db.formDrafts.count()).toBe(0));
});

test('what is typed while the form still reads stays', async () => {
  (await open()).type('line', 'older');
  const form = new DraftedForm('capture', ['line', 'name']);
  const back = form.bringBack();
  form.type('line', 'newer');
  await back;
  expect(form.text('line')).toBe('newer');
});
