import { describe, expect, test } from 'vitest';
import { who, windowMaker } from '../../../test/fixtures/windowMaker';
import type { ContactRecord } from '../../store/records';
import type { CommandName } from '../index';

const { run, contact, kept } = windowMaker();

describe('what is said of a contact', () => {
  const says: [string, CommandName, object, Partial<ContactRecord>][] = [
    ['what they do', 'field', { field: 'does', text: 'Builds houses' }, { does: 'Builds houses' }],
    ['what they look for', 'field', { field: 'looksFor', text: 'An architect' }, { looksFor: 'An architect' }],
    ['a part of the sheet', 'gains', { part: 'skills', text: 'Negotiates' }, { gains: { skills: 'Negotiates' } }],
    ['not relevant', 'setAside', { aside: true }, { setAside: true }],
    [
      'a trap put away',
      'dismiss',
      { kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'A friend' },
      { dismissed: [{ kind: 'noGoal', figures: { touchpoints: 2 }, reason: 'A friend' }] },
    ],
  ];
  test.each(says)('%s, and undone', async (_, name, input, expected) => {
    const before = await kept();
    const { change } = await run(name, { who, ...input } as never);
    expect(await contact()).toMatchObject(expected);
    await run('undo', { change: change as number });
    expect(await kept()).toEqual(before);
  });

  test('one part of the sheet leaves the others', async () => {
    await run('gains', { who, part: 'skills', text: 'Negotiates' });
    await run('gains', { who, part: 'goals', text: 'A second office' });
    await run('gains', { who, part: 'skills', text: ' ' });
    expect((await contact()).gains).toEqual({ goals: 'A second office' });
  });

  test('a trap put away twice is put away once, and comes back when asked', async () => {
    await run('dismiss', { who, kind: 'noGoal', figures: { touchpoints: 2 } });
    await run('dismiss', { who, kind: 'noGoal', figures: { touchpoints: 3 }, reason: 'Still a friend' });
    expect((await contact()).dismissed).toHaveLength(1);
    await run('dismiss', { who, kind: 'noGoal', back: true });
    expect((await contact()).dismissed).toBeUndefined();
  });

  test('set aside, nobody is flagged', async () => {
    expect((await contact()).standing.flagged).toBe(true);
    await run('setAside', { who, aside: true });
    expect((await contact()).standing.flagged).toBe(false);
  });
});
