import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CalendarRig, calendarRig, type Happening } from '../../test/fixtures/calendarRig';

/** An hour at nine with Anna. */
const kawa = (uid: string, day: string, more: Partial<Happening> = {}): Happening => ({
  uid,
  day,
  title: 'Kawa',
  ...more,
});
/** With somebody else, before and after all others: the file reaches over them. */
const around = [kawa('first', '2025-01-02', { guests: ['ewa'] }), kawa('last', '2026-11-19', { guests: ['ewa'] })];
const weekly = (day: string, more: Partial<Happening> = {}) =>
  kawa('series', day, { lines: ['RRULE:FREQ=WEEKLY;COUNT=4'], ...more });

let rig: CalendarRig;
beforeEach(() => {
  rig = calendarRig();
});
afterEach(() => rig.db.delete());

interface Again {
  first: Happening[];
  /** What the user does between the two imports. */
  user?: (rig: CalendarRig) => Promise<unknown>;
  again: Happening[];
  /** What is kept of Anna then: day, minutes and title. */
  kept: string[];
  /** The same, where the titles come with a later file. */
  titledLater?: string[];
}

const cases: [string, Again][] = [
  [
    'nothing changed',
    { first: [kawa('a', '2026-01-05')], again: [kawa('a', '2026-01-05')], kept: ['2026-01-05 60 Kawa'] },
  ],
  [
    'a meeting was moved',
    { first: [kawa('a', '2026-01-05')], again: [kawa('a', '2026-01-07')], kept: ['2026-01-07 60 Kawa'] },
  ],
  [
    'a meeting was moved and has another title',
    {
      first: [kawa('a', '2026-01-05')],
      again: [kawa('a', '2026-01-07', { title: 'Umowa' })],
      kept: ['2026-01-07 60 Umowa'],
    },
  ],
  ['a meeting was deleted', { first: [...around, kawa('a', '2026-01-05')], again: around, kept: [] }],
  [
    'a meeting has another title and takes longer',
    {
      first: [kawa('a', '2026-01-05')],
      again: [kawa('a', '2026-01-05', { title: 'Umowa', minutes: 90 })],
      kept: ['2026-01-05 90 Umowa'],
    },
  ],
  [
    'two meetings changed places',
    {
      first: [kawa('a', '2026-01-05', { title: 'A' }), kawa('b', '2026-01-12', { title: 'B' })],
      again: [kawa('a', '2026-01-12', { title: 'A' }), kawa('b', '2026-01-05', { title: 'B' })],
      kept: ['2026-01-05 60 B', '2026-01-12 60 A'],
    },
  ],
  [
    'two of one day, one of which was moved',
    {
      first: [kawa('a', '2026-01-05', { title: 'A' }), kawa('b', '2026-01-05', { title: 'B', minutes: 30 })],
      again: [kawa('a', '2026-01-05', { title: 'A' }), kawa('b', '2026-01-06', { title: 'B', minutes: 30 })],
      kept: ['2026-01-05 60 A', '2026-01-06 30 B'],
    },
  ],
  [
    'one was moved to the day of another',
    {
      first: [kawa('a', '2026-01-05', { title: 'A' }), kawa('b', '2026-01-06', { title: 'B', minutes: 30 })],
      again: [kawa('a', '2026-01-06', { title: 'A' }), kawa('b', '2026-01-06', { title: 'B', minutes: 30 })],
      kept: ['2026-01-06 90 A; B'],
    },
  ],
  [
    'the first was moved and the second deleted',
    {
      first: [
        kawa('a', '2026-01-05'),
        kawa('b', '2026-01-06', { title: 'Wizja' }),
        kawa('c', '2026-03-02', { title: 'Umowa' }),
      ],
      again: [kawa('a', '2026-01-09'), kawa('c', '2026-03-02', { title: 'Umowa' })],
      kept: ['2026-01-09 60 Kawa', '2026-03-02 60 Umowa'],
    },
  ],
  [
    'the file begins later',
    {
      first: [kawa('a', '2026-01-05'), kawa('b', '2026-03-02')],
      again: [kawa('b', '2026-03-02'), kawa('c', '2026-04-06')],
      kept: ['2026-01-05 60 Kawa', '2026-03-02 60 Kawa', '2026-04-06 60 Kawa'],
      titledLater: ['2026-01-05 60', '2026-03-02 60 Kawa', '2026-04-06 60 Kawa'],
    },
  ],
  [
    'the first is gone, and others came at the end',
    {
      first: [kawa('a', '2026-01-05'), kawa('b', '2026-03-02')],
      again: [kawa('b', '2026-03-02'), kawa('c', '2026-04-01'), kawa('d', '2026-04-08')],
      kept: ['2026-01-05 60 Kawa', '2026-03-02 60 Kawa', '2026-04-01 60 Kawa', '2026-04-08 60 Kawa'],
      titledLater: ['2026-01-05 60', '2026-03-02 60 Kawa', '2026-04-01 60 Kawa', '2026-04-08 60 Kawa'],
    },
  ],
  [
    'the first and the last were moved, later than any was',
    {
      first: [kawa('a', '2026-01-05'), kawa('b', '2026-03-02', { title: 'Umowa' })],
      again: [kawa('a', '2026-03-09'), kawa('b', '2026-03-10', { title: 'Umowa' })],
      kept: ['2026-03-09 60 Kawa', '2026-03-10 60 Umowa'],
    },
  ],
  [
    'three of one title were moved, two to days that others of it had',
    {
      first: [kawa('a', '2026-01-05'), kawa('b', '2026-01-12'), kawa('c', '2026-01-19')],
      again: [kawa('a', '2026-01-12'), kawa('b', '2026-01-19'), kawa('c', '2026-01-20')],
      kept: ['2026-01-12 60 Kawa', '2026-01-19 60 Kawa', '2026-01-20 60 Kawa'],
    },
  ],
  [
    'a single event became a series',
    {
      first: [kawa('series', '2026-01-05')],
      again: [weekly('2026-01-05')],
      kept: ['2026-01-05 60 Kawa', '2026-01-12 60 Kawa', '2026-01-19 60 Kawa', '2026-01-26 60 Kawa'],
    },
  ],
  [
    'Google parted a series, whose second half is on another day',
    {
      first: [kawa('g', '2026-01-05', { lines: ['RRULE:FREQ=WEEKLY;COUNT=4'] })],
      again: [
        kawa('g', '2026-01-05', { lines: ['RRULE:FREQ=WEEKLY;COUNT=2'] }),
        kawa('g_R20260119T090000', '2026-01-20', { lines: ['RRULE:FREQ=WEEKLY;COUNT=2'] }),
      ],
      kept: ['2026-01-05 60 Kawa', '2026-01-12 60 Kawa', '2026-01-20 60 Kawa', '2026-01-27 60 Kawa'],
    },
  ],
  [
    'one of two guests was taken off',
    {
      first: [...around, kawa('a', '2026-01-05', { guests: ['anna', 'ewa'] })],
      again: [...around, kawa('a', '2026-01-05', { guests: ['ewa'] })],
      kept: [],
    },
  ],
  [
    'a day of a series was moved',
    {
      first: [weekly('2026-01-05')],
      again: [weekly('2026-01-05'), kawa('series', '2026-01-13', { replaces: '2026-01-12' })],
      kept: ['2026-01-05 60 Kawa', '2026-01-13 60 Kawa', '2026-01-19 60 Kawa', '2026-01-26 60 Kawa'],
    },
  ],
  [
    'a day of a series was taken out',
    {
      first: [weekly('2026-01-05')],
      again: [weekly('2026-01-05', { lines: ['RRULE:FREQ=WEEKLY;COUNT=4', 'EXDATE:20260112T090000Z'] })],
      kept: ['2026-01-05 60 Kawa', '2026-01-19 60 Kawa', '2026-01-26 60 Kawa'],
    },
  ],
  [
    'a series was moved as a whole',
    {
      first: [weekly('2026-01-05')],
      again: [weekly('2026-01-06')],
      kept: ['2026-01-06 60 Kawa', '2026-01-13 60 Kawa', '2026-01-20 60 Kawa', '2026-01-27 60 Kawa'],
    },
  ],
  [
    'a series was moved as a whole, and the user wrote about one of its days',
    {
      first: [weekly('2026-01-05')],
      user: ({ edit }) => edit('2026-01-26', { note: 'Podpisane' }),
      again: [weekly('2026-01-06')],
      kept: ['2026-01-06 60 Kawa', '2026-01-13 60 Kawa', '2026-01-20 60 Kawa', '2026-01-26 60 Podpisane'],
    },
  ],
  [
    'the user gave every day of a series another title',
    {
      first: [weekly('2026-01-05')],
      async user({ edit }) {
        for (const day of ['05', '12', '19', '26']) await edit(`2026-01-${day}`, { note: `Trening ${day}` });
      },
      again: [weekly('2026-01-05', { title: 'Kawa i plany' })],
      kept: ['05', '12', '19', '26'].map((day) => `2026-01-${day} 60 Trening ${day}`),
    },
  ],
  [
    'the user gave a day of a series another title, and that day was moved',
    {
      first: [weekly('2026-01-05')],
      user: ({ edit }) => edit('2026-01-12', { note: 'Trening' }),
      again: [weekly('2026-01-05'), kawa('series', '2026-01-14', { replaces: '2026-01-12' })],
      kept: ['2026-01-05 60 Kawa', '2026-01-12 60 Trening', '2026-01-19 60 Kawa', '2026-01-26 60 Kawa'],
    },
  ],
  [
    'the user gave a title to a meeting that was moved',
    {
      first: [kawa('a', '2026-01-05')],
      user: ({ edit }) => edit('2026-01-05', { note: 'Podpisane' }),
      again: [kawa('a', '2026-01-07')],
      kept: ['2026-01-05 60 Podpisane'],
    },
  ],
  [
    'the user gave a title to a meeting that was deleted',
    {
      first: [...around, kawa('a', '2026-01-05')],
      user: ({ edit }) => edit('2026-01-05', { note: 'Podpisane' }),
      again: around,
      kept: ['2026-01-05 60 Podpisane'],
    },
  ],
  [
    'the user deleted a meeting that was moved',
    {
      first: [kawa('a', '2026-01-05')],
      user: ({ remove }) => remove('2026-01-05'),
      again: [kawa('a', '2026-01-07')],
      kept: [],
    },
  ],
  [
    'the user deleted one of two of a title, and the other was moved',
    {
      first: [kawa('a', '2026-01-05'), kawa('b', '2026-01-12')],
      user: ({ remove }) => remove('2026-01-05'),
      again: [kawa('a', '2026-01-05'), kawa('b', '2026-01-14')],
      kept: ['2026-01-14 60 Kawa'],
    },
  ],
  [
    'the user changed the title, and a second meeting came on that day',
    {
      first: [kawa('a', '2026-01-05')],
      user: ({ edit }) => edit('2026-01-05', { note: 'Podpisane' }),
      again: [kawa('a', '2026-01-05'), kawa('b', '2026-01-05', { title: 'Obiad' })],
      kept: ['2026-01-05 60 Podpisane'],
    },
  ],
  [
    'one whose title the user changed was moved to the day of another',
    {
      first: [kawa('a', '2026-01-05'), kawa('b', '2026-01-06', { title: 'Obiad', minutes: 30 })],
      user: ({ edit }) => edit('2026-01-05', { note: 'Podpisane' }),
      again: [kawa('a', '2026-01-06'), kawa('b', '2026-01-06', { title: 'Obiad', minutes: 30 })],
      kept: ['2026-01-05 60 Podpisane', '2026-01-06 30 Obiad'],
    },
  ],
  [
    'the user had logged the day themselves',
    {
      first: [],
      user: ({ log }) => log('2026-01-05', { note: 'Moja' }),
      again: [kawa('a', '2026-01-05')],
      kept: ['2026-01-05 60 Moja'],
    },
  ],
  [
    'a meeting was moved to a day that the user had logged',
    {
      first: [kawa('a', '2026-01-05')],
      user: ({ log }) => log('2026-01-07', { note: 'Moja', minutes: 20 }),
      again: [kawa('a', '2026-01-07')],
      kept: ['2026-01-07 20 Moja'],
    },
  ],
  [
    'the user said that it was business, and it was moved',
    {
      first: [kawa('a', '2026-01-05')],
      user: ({ edit }) => edit('2026-01-05', { character: 'business' }),
      again: [kawa('a', '2026-01-07')],
      kept: ['2026-01-07 60 Kawa business'],
    },
  ],
  [
    'events without UID: one was moved',
    {
      first: [kawa('', '2026-01-05'), kawa('', '2026-01-12'), kawa('', '2026-02-02', { title: 'Umowa' })],
      again: [kawa('', '2026-01-05'), kawa('', '2026-01-14'), kawa('', '2026-02-02', { title: 'Umowa' })],
      kept: ['2026-01-05 60 Kawa', '2026-01-14 60 Kawa', '2026-02-02 60 Umowa'],
    },
  ],
  [
    'events without UID: one has another title',
    {
      first: [kawa('', '2026-01-05')],
      again: [kawa('', '2026-01-05', { title: 'Umowa' })],
      kept: ['2026-01-05 60 Umowa'],
    },
  ],
  [
    'events without UID: the user gave a title, and the file another',
    {
      first: [kawa('', '2026-01-05')],
      user: ({ edit }) => edit('2026-01-05', { note: 'Podpisane' }),
      again: [kawa('', '2026-01-05', { title: 'Umowa' })],
      kept: ['2026-01-05 60 Podpisane'],
    },
  ],
  [
    'events that all have one UID: one was moved',
    {
      first: [kawa('x', '2026-01-05'), kawa('x', '2026-01-12'), kawa('x', '2026-02-02')],
      again: [kawa('x', '2026-01-05'), kawa('x', '2026-01-13'), kawa('x', '2026-02-02')],
      kept: ['2026-01-05 60 Kawa', '2026-01-13 60 Kawa', '2026-02-02 60 Kawa'],
    },
  ],
];

describe('the same calendar again', () => {
  test.each(cases)('%s', async (_, { first, user, again, kept }) => {
    await rig.takeIn(first);
    await user?.(rig);
    await rig.takeIn(again);
    expect(await rig.kept('anna')).toEqual(kept);
    const { change } = await rig.takeIn(again);
    expect(change).toBeUndefined();
    expect(await rig.kept('anna')).toEqual(kept);
  });

  test.each(cases)('%s, without titles', async (_, { first, user, again, kept, titledLater = kept }) => {
    const withoutTitles = { withoutTitles: true };
    await rig.takeIn(first, withoutTitles);
    await user?.(rig);
    await rig.takeIn(again, withoutTitles);
    const untitled = (await rig.kept('anna')).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(untitled).toEqual(kept.map((line) => line.split(' ').slice(0, 2).join(' ')));
    expect((await rig.takeIn(again, withoutTitles)).change).toBeUndefined();
    await rig.takeIn(again);
    expect(await rig.kept('anna')).toEqual(titledLater);
    expect((await rig.takeIn(again, withoutTitles)).change).toBeUndefined();
  });

  test('follows a meeting that is moved on and on, and back', async () => {
    for (const day of ['2026-01-05', '2026-01-06', '2026-01-12', '2026-01-05', '2026-01-06']) {
      await rig.takeIn([kawa('a', day)]);
      expect(await rig.kept('anna')).toEqual([`${day} 60 Kawa`]);
    }
  });

  test('undone, everything is as it was', async () => {
    await rig.takeIn([weekly('2026-01-05'), kawa('b', '2026-02-02')]);
    await rig.edit('2026-01-12', { note: 'Trening' });
    const before = await rig.everything();
    const { change } = await rig.takeIn([weekly('2026-01-06'), kawa('b', '2026-02-04'), kawa('c', '2026-03-02')]);
    expect(await rig.everything()).not.toEqual(before);
    await rig.run('undo', { change: change as number });
    expect(await rig.everything()).toEqual(before);
  });

  test('changes nothing of two people who were joined, whichever address the calendar names', async () => {
    const all = [kawa('a', '2026-01-05'), kawa('b', '2026-01-12', { guests: ['ania'] }), kawa('c', '2026-01-19')];
    await rig.takeIn(all);
    await rig.join('ania', 'anna');
    const { change } = await rig.takeIn(all);
    expect(change).toBeUndefined();
    expect(await rig.kept('anna')).toEqual(['2026-01-05 60 Kawa', '2026-01-12 60 Kawa', '2026-01-19 60 Kawa']);
  });

  test('keeps one of a meeting to which two who were joined had both come: the one that the user wrote on', async () => {
    const all = [kawa('a', '2026-01-05', { guests: ['ania', 'anna'] })];
    await rig.takeIn(all);
    await rig.edit('2026-01-05', { note: 'Podpisane' });
    await rig.join('ania', 'anna');
    await rig.takeIn(all);
    expect(await rig.kept('anna')).toEqual(['2026-01-05 60 Podpisane']);
  });

  test('of two people of it who are said to be one, both keep their meetings', async () => {
    await rig.takeIn([kawa('a', '2026-01-05')]);
    const all = [kawa('a', '2026-01-05'), kawa('b', '2026-01-12', { guests: ['ania'] }), kawa('c', '2026-01-19')];
    await rig.takeIn(all, { same: { ania: 'anna' } });
    expect(await rig.kept('anna')).toEqual(['2026-01-05 60 Kawa', '2026-01-12 60 Kawa', '2026-01-19 60 Kawa']);
  });

  test('another calendar adds its meeting to one of that day, and neither alone takes it away', async () => {
    const own = [kawa('a', '2026-01-05')];
    await rig.takeIn(own);
    await rig.takeIn([kawa('b', '2026-01-05', { title: 'Obiad', minutes: 30 })], { calendar: 'dom' });
    expect(await rig.kept('anna')).toEqual(['2026-01-05 90 Kawa; Obiad']);
    expect((await rig.takeIn(own)).change).toBeUndefined();
  });

  test('proposes to leave out the titles again, and finds nothing new', async () => {
    await rig.takeIn([kawa('a', '2026-01-05')], { withoutTitles: true });
    const preview = await rig.preview([kawa('a', '2026-01-05')]);
    expect(preview).toMatchObject({ leavesTitlesOut: true, people: [{ status: 'same' }] });
  });
});
