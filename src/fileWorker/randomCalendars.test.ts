/** Whatever is changed in a calendar and by the user between imports: no meeting twice, and what the user did stays. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarRig, calendarRig, type Happening } from '../../test/fixtures/calendarRig';
import { scaledRuns } from '../../test/fixtures/longRuns';
import { addDays } from '../domain/days';

/** A meeting that takes place once: what the file says of it, and whether the user has made it their own. */
interface Once {
  /** Of a series the day that it has by the series; of a single event the same as its name. */
  key: string;
  day: string;
  title: string;
  minutes: number;
  isOut?: boolean;
  /** The user changed or deleted what came of it, or had noted that day before. */
  isUsers?: boolean;
}
interface Happened {
  uid: string;
  isSeries: boolean;
  all: Once[];
}

/** A calendar, and what has to be kept of it. */
interface Model {
  events: Happened[];
  /** What the user noted or changed, by its day. */
  users: Map<string, string>;
  count: number;
  withoutTitles: boolean;
}

const begin = '2026-01-01';
const dayOf = (at: number): string => addDays(begin, at);
const day = fc.nat(24).map(dayOf);
const index = fc.nat(30);
const title = fc.constantFrom('Kawa', 'Umowa', 'Wizja');
const minutes = fc.constantFrom(30, 60);

const add = fc.record({ do: fc.constant('add' as const), day, title, minutes, isSeries: fc.boolean() });
const inFile = fc.oneof(
  add,
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), one: index, day }) },
  fc.record({ do: fc.constant('retitle' as const), one: index, title }),
  fc.record({ do: fc.constant('leaveOut' as const), one: index }),
  fc.record({ do: fc.constant('delete' as const), one: index }),
);
const byUser = fc.oneof(
  fc.record({ do: fc.constant('edit' as const), one: index }),
  fc.record({ do: fc.constant('remove' as const), one: index }),
  fc.record({ do: fc.constant('log' as const), day }),
);
type StepOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Step = StepOf<typeof inFile> | StepOf<typeof byUser>;

/** What happens before each import. */
const rounds = fc
  .tuple(
    fc.array(add, { minLength: 2, maxLength: 4 }),
    fc.array(fc.tuple(fc.array(inFile, { maxLength: 3 }), fc.array(byUser, { maxLength: 2 })), {
      minLength: 2,
      maxLength: 4,
    }),
  )
  .map(([first, later]): Step[][] => [first, ...later.map((parts) => parts.flat())]);

const around: Happening[] = [
  { uid: 'first', day: '2025-12-01', title: 'Raz', guests: ['ewa'] },
  { uid: 'last', day: '2026-03-01', title: 'Raz', guests: ['ewa'] },
];

/** The file as the calendar is now. */
function fileOf({ events }: Model): Happening[] {
  const all = events.flatMap(({ uid, isSeries, all }): Happening[] => {
    const [first] = all;
    if (!first) return [];
    if (!isSeries) return first.isOut ? [] : [{ ...first, uid }];
    const excluded = all.filter(({ isOut }) => isOut).map(({ key }) => `EXDATE:${key.replace(/-/g, '')}T090000Z`);
    const series = { ...first, uid, day: first.key, lines: [`RRULE:FREQ=WEEKLY;COUNT=${all.length}`, ...excluded] };
    const differs = (one: Once) => !one.isOut && (one.day !== one.key || one.title !== first.title);
    return [series, ...all.filter(differs).map((one) => ({ ...one, uid, replaces: one.key }))];
  });
  return [...around, ...all];
}

const meetingsOf = ({ events }: Model): Once[] => events.flatMap(({ all }) => all.filter(({ isOut }) => !isOut));

/** What has to be kept after an import: the user's, and of each other day what the file says. */
function expected(model: Model): string[] {
  const byDay = new Map<string, Once[]>();
  for (const one of meetingsOf(model)) {
    if (model.users.has(one.day)) one.isUsers = true;
    if (!one.isUsers) byDay.set(one.day, [...(byDay.get(one.day) ?? []), one]);
  }
  const titlesOf = (all: Once[]) => (model.withoutTitles ? '' : all.map((one) => one.title).join('; '));
  const lengthOf = (all: Once[]) => all.reduce((sum, one) => sum + one.minutes, 0);
  const days = [...byDay].map(([on, all]) => lineOf(on, lengthOf(all), titlesOf(all)));
  return [...days, ...model.users.values()].sort();
}

const lineOf = (on: string, length: number, titles: string): string =>
  `${on} ${length} ${[...new Set(titles.split('; '))].sort().join('; ')}`;

/** What is kept. */
const kept = async (rig: CalendarRig): Promise<string[]> => {
  const all = (await rig.db.contacts.count()) ? await rig.touchpointsOf('anna').catch(() => []) : [];
  return all.map(({ on, minutes: length = 0, note = '' }) => lineOf(on, length, note)).sort();
};

/** Changes the calendar, or what is kept, as the step says. */
async function take(rig: CalendarRig, model: Model, given: Step): Promise<void> {
  if (given.do === 'add') {
    const { day: on, isSeries, ...said } = given;
    const uid = `event${model.count++}`;
    const days = isSeries ? [0, 7, 14].map((more) => addDays(on, more)) : [on];
    model.events.push({ uid, isSeries, all: days.map((one) => ({ ...said, key: one, day: one })) });
  } else if (given.do === 'log') {
    if ((await kept(rig)).some((line) => line.startsWith(given.day))) return;
    const note = `moje ${model.count++}`;
    await rig.log(given.day, { note, minutes: 15 });
    model.users.set(given.day, lineOf(given.day, 15, note));
  } else if (given.do === 'edit' || given.do === 'remove') {
    const lines = await kept(rig);
    const [on = '', length = ''] = lines[given.one % lines.length]?.split(' ') ?? [];
    if (!on) return;
    const note = `moje ${model.count++}`;
    if (given.do === 'edit') await rig.edit(on, { note });
    else await rig.remove(on);
    if (given.do === 'edit') model.users.set(on, lineOf(on, Number(length), note));
    else model.users.delete(on);
    for (const one of brought(model)) if (one.broughtOn === on) one.isUsers = true;
  } else {
    const all = given.do === 'delete' ? [] : meetingsOf(model);
    const one = all[given.one % all.length];
    if (given.do === 'delete') {
      const event = model.events[given.one % model.events.length];
      for (const gone of event?.all ?? []) gone.isOut = true;
    } else if (!one) return;
    else if (given.do === 'move') one.day = given.day;
    else if (given.do === 'retitle') one.title = given.title;
    else one.isOut = true;
  }
}

/** A meeting as the last import brought it. */
type Brought = Once & { broughtOn?: string };
const brought = ({ events }: Model): Brought[] => events.flatMap(({ all }) => all);

/** Takes in the calendar as it is now, once more, and back and forth. */
async function takeInTwice(rig: CalendarRig, model: Model): Promise<void> {
  const file = fileOf(model);
  const before = await rig.everything();
  const { change } = await rig.takeIn(file, model);
  const all = expected(model);
  for (const meeting of brought(model)) meeting.broughtOn = meeting.isOut ? undefined : meeting.day;
  expect(await kept(rig)).toEqual(all);
  const after = await rig.everything();
  expect((await rig.takeIn(file, model)).change).toBeUndefined();
  if (change === undefined) return;
  const undo = await rig.run('undo', { change });
  expect(await rig.everything()).toEqual(before);
  await rig.run('undo', { change: undo.change as number });
  expect(await rig.everything()).toEqual(after);
}

test('of a calendar taken in again and again', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, fc.boolean(), async (all, withoutTitles) => {
      const rig = calendarRig();
      const model: Model = { events: [], users: new Map(), count: 0, withoutTitles };
      try {
        for (const steps of all) {
          for (const one of steps) await take(rig, model, one);
          await takeInTwice(rig, model);
        }
      } finally {
        await rig.db.delete();
      }
    }),
    { numRuns: scaledRuns(30, 20) },
  );
}, 600_000);
