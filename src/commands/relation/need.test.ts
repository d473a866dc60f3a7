import { describe, expect, test } from 'vitest';
import { who, windowMaker } from '../../../test/fixtures/windowMaker';

const { run, records, kept } = windowMaker();

describe('what they ask for on the page is kept once the user acts', () => {
  const needs = [{ on: '2026-11-20', offer: 'windows', sentence: 'Who makes windows?' }];
  const asking = { ...who, needs };
  const kinds = async () => (await records()).map(({ type }) => type).sort();

  test.each([
    ['touchpoint', {}],
    ['goal', { kind: 'sale' }],
    ['evidence', { offer: 'windows', kind: 'asked' }],
  ] as const)('with a %s, and gone with its undo', async (name, input) => {
    const before = await kept();
    const { change } = await run(name, { who: asking, ...input } as never);
    expect(await kinds()).toEqual(['need', name].sort());
    expect((await records()).find(({ type }) => type === 'need')).toMatchObject(needs[0]!);
    await run('undo', { change: change as number });
    expect(await kept()).toEqual(before);
  });

  test('once, however often the user acts', async () => {
    await run('touchpoint', { who: asking });
    await run('touchpoint', { who: asking });
    expect(await kinds()).toEqual(['need', 'touchpoint', 'touchpoint']);
  });

  test('of an offer that is gone nothing is kept', async () => {
    await run('touchpoint', { who: { ...who, needs: [{ ...needs[0]!, offer: 'gone' }] } });
    expect(await kinds()).toEqual(['touchpoint']);
  });
});
