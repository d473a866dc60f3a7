import { expect, test } from 'vitest';
import { OriginatingTab } from './originatingTab';

test.each<[string, (number | undefined)[], number | undefined]>([
  ['one tab saved twice: it knows', [7, 7], 7],
  ['two tabs saved: each hears of the other', [7, 8], undefined],
  ['a page of ours saved beside a tab', [7, undefined], undefined],
])('%s', (_, tabs, expected) => {
  const informed = new OriginatingTab();
  for (const tab of tabs) informed.add(tab);
  expect(informed.take()).toBe(expected);
  expect(informed.take()).toBeUndefined();
});
