import { expect, test } from 'vitest';
import { LatestWrites } from './latestWrites';

function slowStore() {
  const written: string[] = [];
  const under: { done(): void; fail(): void }[] = [];
  const writes = new LatestWrites<string>((_, value) => {
    written.push(value);
    return new Promise<void>((done, fail) => under.push({ done, fail: () => fail(new Error('full')) }));
  });
  return { written, under, writes };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

test('the first is written at once; of those that come meanwhile only the last', async () => {
  const { written, under, writes } = slowStore();
  const all = ['A', 'An', 'Ann', 'Anna'].map((text) => writes.put('note', text));
  expect(written).toEqual(['A']);
  under[0]!.done();
  await soon();
  expect(written).toEqual(['A', 'Anna']);
  under[1]!.done();
  await Promise.all(all);
  void writes.put('note', 'Anna N');
  expect(written.at(-1)).toBe('Anna N');
});

test('what is dropped is not written any more', async () => {
  const { written, under, writes } = slowStore();
  void writes.put('note', 'A');
  void writes.put('note', 'An');
  writes.drop('note');
  under[0]!.done();
  await soon();
  expect(written).toEqual(['A']);
});

test('what can’t be written says so, and the next is tried again', async () => {
  const { written, under, writes } = slowStore();
  const first = writes.put('note', 'A');
  under[0]!.fail();
  await expect(first).rejects.toThrow('full');
  void writes.put('note', 'An');
  expect(written).toEqual(['A', 'An']);
});

test('each key has its own', () => {
  const { written, writes } = slowStore();
  void writes.put('note', 'A');
  void writes.put('goal', 'B');
  expect(written).toEqual(['A', 'B']);
});
