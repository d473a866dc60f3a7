import { expect, test } from 'vitest';
import { ChangedContacts } from './changedContacts';

function burst(...changes: [contacts: string[], tab?: number][]) {
  const changed = new ChangedContacts();
  for (const change of changes) changed.add(...change);
  return changed.take();
}

test.each<[string, [string[], number?][], string[], number | undefined]>([
  [
    'one tab saved twice: it knows',
    [
      [['anna'], 7],
      [['anna'], 7],
    ],
    ['anna'],
    7,
  ],
  [
    'two tabs saved: each hears of the other',
    [
      [['anna'], 7],
      [['bea'], 8],
    ],
    ['anna', 'bea'],
    undefined,
  ],
  ['a page of ours saved beside a tab', [[['anna'], 7], [['bea']]], ['anna', 'bea'], undefined],
  ['everybody may have changed', [[[]]], [], undefined],
])('%s', (_, changes, contacts, except) => expect(burst(...changes)).toEqual({ contacts, except }));

test('what was taken is not told again', () => {
  const changed = new ChangedContacts();
  changed.add(['anna'], 7);
  changed.take();
  changed.add(['bea'], 8);
  expect(changed.take()).toEqual({ contacts: ['bea'], except: 8 });
});
