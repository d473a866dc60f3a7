import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { meetingId } from '../../domain/calendarMeetings';
import type { ProjectContact } from '../../domain/projectFile';
import { Database } from '../../store/database';
import { exportProject } from '../../store/queries/exportProject';
import { importPart } from './importPart';

const today = '2026-11-24';
const calendar = 'calendar:jan@okna.example';
const scope = { calendars: [calendar], from: '2026-01-01', to: '2026-11-20' };
const rules = { remembers: true };

let db: Database;
let ids = 0;
const run = commandRunner(() => db, today);

/** Somebody as a file tells of them: with another id each time it is read. */
const person = (fields: Partial<ProjectContact>): ProjectContact => ({
  ...{ tags: [], phones: [], links: [], emails: [], goals: [], needs: [] },
  ...{ touchpoints: [], evidence: [], benefits: [], reminders: [] },
  ...{ id: `file-${ids++}`, name: 'Anna Nowak', ...fields },
});
/** As a calendar's file has it; those of one title are one series. */
const met = (on: string, note = 'Umowa', minutes = 60) => {
  const parts = [{ id: meetingId(note, true, Date.parse(on)), title: note, minutes }];
  return { on, channel: 'meeting', source: calendar, note, minutes, parts } as const;
};
const inCalendar = (...touchpoints: ReturnType<typeof met>[]) =>
  person({ emails: ['anna@budimax.example'], sources: ['calendar'], touchpoints });
const take = (contacts: ProjectContact[], more: object = rules) => run('import', { file: { contacts }, rules: more });
const everything = async () => JSON.stringify(await exportProject(db));
const touchpoints = async () => (await exportProject(db)).contacts.flatMap((one) => one.touchpoints);
const only = async () => (await db.contacts.toArray()).find(({ deleted }) => !deleted)!;
const inBook = (fields: Partial<ProjectContact> = {}) =>
  person({
    ...{ emails: ['anna@budimax.example'], tags: ['dom'], note: 'Z targów', headline: 'architektka' },
    ...{ phones: ['+48 600 100 200'], sources: ['vcard'], ...fields },
  });

beforeEach(() => {
  db = new Database(`memory-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('the same file again', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['right away', async () => {}],
    ['after a tag was taken off', async () => run('tag', { who: await whoever(), add: [], remove: ['dom'] })],
    ['after the note was deleted', async () => run('field', { who: await whoever(), field: 'note', text: '' })],
    ['after the note was changed', async () => run('field', { who: await whoever(), field: 'note', text: 'Inna' })],
    ['after she was joined into somebody', joinedIntoAnother],
  ])('changes nothing %s', async (_, before) => {
    await take([inBook()]);
    await before();
    const was = await everything();
    const { change } = await take([inBook()]);
    expect(await everything()).toBe(was);
    expect(change).toBeUndefined();
  });

  test('finds somebody without profile and address by what it says', async () => {
    const nameless = () => person({ name: 'Piotr Lis', phones: ['600 100 300'], sources: ['vcard'] });
    await take([nameless()]);
    const { change } = await take([nameless()]);
    expect(change).toBeUndefined();
    expect(await db.contacts.count()).toBe(1);
  });

  test('comes whole again once the first import was undone', async () => {
    const { change } = await take([inBook()]);
    await run('undo', { change: change as number });
    await take([inBook()]);
    expect(await only()).toMatchObject({ note: 'Z targów', tags: ['dom'] });
  });
});

describe('a newer file', () => {
  test('brings its news and overwrites nothing', async () => {
    await take([inBook({ company: undefined })]);
    await run('field', { who: await whoever(), field: 'note', text: 'Moja' });
    await take([inBook({ headline: 'dyrektorka', company: 'Budimax', tags: ['dom', 'biuro'] })]);
    expect(await only()).toMatchObject({
      ...{ headline: 'architektka', company: 'Budimax', note: 'Moja', tags: ['dom', 'biuro'] },
    });
  });

  test("keeps a note of an address book below the user's own", async () => {
    await run('field', { who: { person: inBook() }, field: 'note', text: 'Moja' });
    await take([inBook()]);
    expect((await only()).note).toBe('Moja\n\nZ targów');
  });
});

describe('a calendar', () => {
  test('brings each meeting once, joined with the one that the user noted', async () => {
    const who = { person: { name: 'Anna Nowak', emails: ['anna@budimax.example'] } };
    await run('touchpoint', { who, on: '2026-03-01', channel: 'meeting', note: 'Kawa' });
    await take([inCalendar(met('2026-03-01'), met('2026-04-01'))], { ...rules, calendars: scope });
    expect(await touchpoints()).toMatchObject([
      { on: '2026-03-01', note: 'Kawa', minutes: 60 },
      { on: '2026-04-01', note: 'Umowa', source: calendar },
    ]);
  });

  test.each([
    ['moved', [met('2026-04-02')], ['2026-04-02']],
    ['cancelled', [met('2026-05-01')], ['2026-05-01']],
    ['made longer', [met('2026-04-01', 'Umowa', 90)], ['2026-04-01']],
  ])('follows a meeting that was %s', async (_, now, days) => {
    await take([inCalendar(met('2026-04-01'))], { ...rules, calendars: scope });
    await take([inCalendar(...now)], { ...rules, calendars: scope });
    expect(await touchpoints()).toEqual(now.map(({ parts, ...one }) => expect.objectContaining(one)));
    expect((await touchpoints()).map(({ on }) => on)).toEqual(days);
  });

  test('keeps a meeting that the user changed where it was, and does not bring it a second time', async () => {
    await take([inCalendar(met('2026-04-01'))], { ...rules, calendars: scope });
    const [first] = await db.datedRecords.toArray();
    await run('touchpoint', { who: await whoever(), id: first!.id, note: 'Umowa podpisana' });
    const moved = () => take([inCalendar(met('2026-04-02'))], { ...rules, calendars: scope });
    await moved();
    const { change } = await moved();
    expect(change).toBeUndefined();
    expect((await touchpoints()).map(({ on, note }) => [on, note])).toEqual([['2026-04-01', 'Umowa podpisana']]);
    await take([inCalendar(met('2026-04-02'), met('2026-05-02'))], { ...rules, calendars: scope });
    expect((await touchpoints()).map(({ on }) => on)).toEqual(['2026-04-01', '2026-05-02']);
  });

  test('leaves alone what the user changed, removed, or what lies outside of its days', async () => {
    const early = met('2025-06-01');
    await take([inCalendar(early, met('2026-04-01'), met('2026-05-01'))]);
    const [, changed, removed] = await db.datedRecords.orderBy('id').toArray().then(byDay);
    const who = await whoever();
    await run('touchpoint', { who, id: changed!.id, note: 'Umowa podpisana' });
    await run('touchpoint', { who, id: removed!.id, remove: true });
    await take([inCalendar(met('2026-05-01'))], { ...rules, calendars: scope });
    expect((await touchpoints()).map(({ on, note }) => [on, note])).toEqual([
      ['2025-06-01', 'Umowa'],
      ['2026-04-01', 'Umowa podpisana'],
    ]);
  });
});

test('the parts of one import are one row, which an undo marks', async () => {
  const origins = [{ format: 'vcard', files: ['kontakty.vcf'], people: 2 }];
  const part = { of: 'first', origins, people: 2 };
  let now = Date.parse('2026-11-24');
  const send = (contact: ProjectContact) =>
    importPart(db, { file: { contacts: [contact] }, rules }, part, { now: ++now, today: '2026-11-24', writer: 'f' });
  await send(inBook());
  expect(await db.imports.get('first')).toMatchObject({ people: 2, done: 1, state: 'running' });
  await send(person({ name: 'Piotr Lis', emails: ['piotr@lis.example'] }));
  await run('finishImport', { import: 'first' });
  expect(await db.imports.get('first')).toMatchObject({ people: 2, done: 2, state: 'done' });
  const parts = (await db.log.where('part').equals('first').primaryKeys()) as number[];
  await run('undo', { change: parts[0] as number });
  expect((await exportProject(db)).contacts).toEqual([]);
  expect(await db.imports.get('first')).toMatchObject({ state: 'undone' });
});

const byDay = (records: { on?: string; id: string }[]) =>
  records.sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1));
const whoever = async () => ({ contact: (await only()).id });

async function joinedIntoAnother(): Promise<void> {
  const { id } = await only();
  const who = { person: { name: 'Anna Nowak', emails: ['anna@home.example'] } };
  const { value } = await run('field', { who, field: 'note', text: 'Druga' });
  await run('join', { who: { contact: id }, into: value as string });
}
