/** Leaving the field never takes away what was typed and is not saved. */
import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../../../test/fixtures/eventually';

type Reply = { ok: true } | { ok: false; error: { code: string } };
const refused: Reply = { ok: false, error: { code: 'storage' } };
/** What was sent, and how to answer it. */
let sent: { text: string; answer(reply: Reply): void }[] = [];

const { document, Event } = new JSDOM('<main></main>').window;
const sendMessage = ({ input }: { input: { text: string } }) =>
  new Promise<Reply>((answer) => sent.push({ text: input.text, answer }));
const browser = {
  runtime: { id: 'knownfor', sendMessage },
  i18n: { getMessage: (key: string) => key },
  storage: { session: { set: async () => {}, remove: async () => {} } },
};
Object.assign(globalThis, { document, browser, chrome: browser, FIREFOX: false });
const { ContactTextField } = await import('./ContactTextField');
const main = document.querySelector('main')!;
const field = () => main.querySelector('textarea')!;

function type(text: string) {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}
const leave = () => field().dispatchEvent(new Event('blur'));
const nth = (n: number) => eventually(() => expect(sent).toHaveLength(n)).then(() => sent[n - 1]!);
const says = (status: string) =>
  eventually(() => expect(main.querySelector('[role=status]')!.textContent).toBe(status));

beforeEach(() => {
  sent = [];
  render(h(ContactTextField, { contact: 'anna', value: 'as kept' }), main);
});
afterEach(() => render(null, main));

test('saved, it follows what is kept', async () => {
  type('mine');
  leave();
  (await nth(1)).answer({ ok: true });
  await eventually(() => expect(field().value).toBe('as kept'));
});

test('not saved, it stays', async () => {
  type('mine');
  leave();
  (await nth(1)).answer(refused);
  await says('failed_storage');
  leave();
  expect(field().value).toBe('mine');
});

test('typed on before the answer came, it stays', async () => {
  type('mine');
  leave();
  const first = await nth(1);
  type('mine and more');
  first.answer({ ok: true });
  const second = await nth(2);
  expect([second.text, field().value]).toEqual(['mine and more', 'mine and more']);
  second.answer(refused);
  await says('failed_storage');
  expect(field().value).toBe('mine and more');
});

test('it takes more than can be saved: that is refused, never cut', () => expect(field().maxLength).toBe(-1));
