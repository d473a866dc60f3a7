/** From the first letter to the acknowledged save. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Reply } from '../../../messages/reply';
import { AutosavedField, type FieldSaver, sendUnsaved, type TypedText } from './autosavedField';

const saved: Reply<null> = { ok: true, value: null };
const refused: Reply<null> = { ok: false, error: { code: 'tooLong', text: '' } };
/** The draft, as it is kept. */
let draft: TypedText | undefined;
let sent: { typed: TypedText; answer(reply: Reply<null>): void }[];
let isFull: boolean;
let saver: FieldSaver;

beforeEach(() => {
  vi.useFakeTimers();
  [draft, sent, isFull] = [undefined, [], false];
  saver = {
    unsaved: new Map(),
    async storeDraft(_, typed) {
      if (isFull) throw new Error('full');
      draft = typed;
    },
    dropDraft() {
      draft = undefined;
    },
    save: (_, typed) => new Promise((answer) => sent.push({ typed, answer })),
  };
});
afterEach(() => vi.useRealTimers());

const fieldWith = (stored: string) => new AutosavedField('note', saver, stored);
const type = (field: AutosavedField, text: string, isSentAtPause = true) =>
  field.input(text, { do: 'field', input: { who: {}, field: 'note', text } }, isSentAtPause);
const pause = () => vi.advanceTimersByTimeAsync(1000);
const texts = () => sent.map(({ typed }) => typed.text);
async function answer(reply: Reply<null>) {
  sent.at(-1)!.answer(reply);
  await vi.advanceTimersByTimeAsync(0);
}

test('a difference between what is shown and what is stored is nothing', async () => {
  const field = fieldWith('old');
  field.follow('written elsewhere');
  sendUnsaved(saver);
  await field.leave();
  expect([field.value, sent, draft]).toEqual(['written elsewhere', [], undefined]);
});

test('each letter is a draft at once, in place of the last; after a pause it is sent with when it was typed', async () => {
  const field = fieldWith('');
  type(field, 'A');
  const at = Date.now() + 100;
  await vi.advanceTimersByTimeAsync(100);
  type(field, 'An');
  expect([draft?.text, texts()]).toEqual(['An', []]);
  await pause();
  expect(sent.map(({ typed }) => [typed.text, typed.at])).toEqual([['An', at]]);
});

test('the draft goes when the save is acknowledged, and not before', async () => {
  const field = fieldWith('');
  type(field, 'An');
  await pause();
  expect(draft?.text).toBe('An');
  await answer(saved);
  expect([draft, field.progress, saver.unsaved.size]).toEqual([undefined, 'saved', 0]);
});

test('typed on before the answer came, the newer draft stays', async () => {
  const field = fieldWith('');
  type(field, 'An');
  await pause();
  type(field, 'Anna');
  await answer(saved);
  expect([draft?.text, field.value, field.progress]).toEqual(['Anna', 'Anna', 'typing']);
});

test('two saves under way at once: the first answer does not drop what the second saves', async () => {
  const field = fieldWith('');
  type(field, 'An');
  await pause();
  type(field, 'Anna');
  await pause();
  sent[0]!.answer(saved);
  await vi.advanceTimersByTimeAsync(0);
  expect(draft?.text).toBe('Anna');
  await answer(saved);
  expect(draft).toBe(undefined);
});

test('what is refused stays as it was typed, with its draft, and is sent again as typed then', async () => {
  const field = fieldWith('old');
  type(field, 'long');
  const { at } = draft!;
  await pause();
  await answer(refused);
  const left = field.leave();
  await answer(refused);
  await left;
  expect([draft?.text, field.value, field.progress]).toEqual(['long', 'long', refused.error]);
  expect(sent.map(({ typed }) => typed.at)).toEqual([at, at]);
});

test('what others write is followed while nothing unsaved is typed here', async () => {
  const field = fieldWith('old');
  type(field, 'mine');
  field.follow('theirs');
  expect(field.value).toBe('mine');
  await pause();
  await answer(saved);
  field.follow('mine');
  field.follow('theirs, later');
  expect(field.value).toBe('theirs, later');
});

test('its own echo, late and trimmed, does not take away what was typed', async () => {
  const field = fieldWith('');
  for (const text of ['A', 'A ']) {
    type(field, text);
    await pause();
    await answer(saved);
  }
  field.follow('A');
  expect(field.value).toBe('A ');
});

test('what cannot be kept is not waited with', async () => {
  isFull = true;
  type(fieldWith(''), 'An');
  await vi.advanceTimersByTimeAsync(0);
  expect(texts()).toEqual(['An']);
});

test('what is not worth saving is shown, and neither kept nor sent', async () => {
  const field = fieldWith('2026-11-24');
  type(field, '2026-11-25', false);
  field.input('', null, false);
  await field.leave();
  expect([field.value, draft, sent]).toEqual(['', undefined, []]);
});

test('a number is a draft at once, and sent when it is left', async () => {
  const field = fieldWith('');
  type(field, '12', false);
  await pause();
  expect([draft?.text, texts()]).toEqual(['12', []]);
  void field.leave();
  expect(texts()).toEqual(['12']);
});
