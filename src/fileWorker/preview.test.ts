import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../test/fixtures/commandRunner';
import { readFiles } from '../formats/readFiles';
import { Database } from '../store/database';
import { ChosenPeople } from './chosenPeople';
import { previewOf } from './preview';

let db: Database;
const run = commandRunner(() => db, '2026-11-24');
const read = (files: Record<string, string>) =>
  readFiles(Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
const connections = (...rows: string[]) => ({
  'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${rows.join('\n')}\n`,
});
const anna = 'Anna,Nowak,https://www.linkedin.com/in/anna-nowak,anna@b.example,Budimax,Architektka,09 Feb 2024';
const person = { name: 'Anna Nowak', emails: ['anna@b.example'] };
const meeting = (day: string, title: string, guest: string, uid = `${day}${guest}`) =>
  `BEGIN:VEVENT\nUID:${uid}\nDTSTART:${day}T090000Z\nSUMMARY:${title}\n` +
  `ATTENDEE:mailto:jan@okna.example\nATTENDEE:mailto:${guest}\nEND:VEVENT\n`;
const calendar = (...events: string[]) => ({
  'jan@okna.example.ics': `BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR\n`,
});

beforeEach(() => {
  db = new Database(`preview-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('somebody of a file is', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['new, where nobody is known', async () => {}, 'new'],
    ['known with news, by the address', () => run('tag', { who: { person }, add: ['x'] }), 'changed'],
    ['known without news, after the same file', takeIn, 'same'],
    ['perhaps known, by the name alone', () => run('tag', { who: named('anna@home.example'), add: ['x'] }), 'maybe'],
    ['left out, where the user removed them', removed, 'removed'],
  ])('%s', async (_, before, status) => {
    await before();
    const preview = await previewOf(db, await read(connections(anna)));
    expect(preview.people.map((one) => one.status)).toEqual([status]);
  });

  async function removed(): Promise<void> {
    await run('tag', { who: { person }, add: ['x'] });
    await run('remove', { who: { person } });
  }
});

describe('a calendar', () => {
  const events = [
    ...['20260105', '20260112', '20260119', '20260126'].flatMap((day) =>
      ['a@b.example', 'c@d.example', 'e@f.example'].map((guest) => meeting(day, 'BNI śniadanie', guest)),
    ),
    meeting('20260201', 'Raz', 'once@g.example'),
    meeting('20260202', 'Biuro', 'ola@okna.example'),
    meeting('20260203', 'Biuro', 'ola@okna.example'),
  ];

  test('ticks strangers who were met twice, and neither those met once nor the own firm', async () => {
    const { people, calendar: figures, titles } = await previewOf(db, await read(calendar(...events)));
    const ticked = people.filter(({ isTicked }) => isTicked).map(({ name }) => name);
    expect(ticked).toEqual(['a@b.example', 'c@d.example', 'e@f.example']);
    expect(figures).toMatchObject({ people: 5, since: '2026', oftenWithoutNote: 3, new: 5 });
    expect(titles).toEqual([{ title: 'BNI śniadanie', days: 4, people: 3 }]);
  });

  test('says which meeting was moved, which did not take place, and what is new', async () => {
    const first = ['20260105', '20260112'].map((day) => meeting(day, `Kawa ${day}`, 'anna@b.example'));
    const { contacts } = await read(calendar(...first));
    await run('import', { file: { contacts }, rules: { remembers: true } });
    const others = ['20260101', '20260301'].map((day) => meeting(day, 'Raz', 'ewa@c.example'));
    const now = [
      meeting('20260106', 'Kawa 20260105', 'anna@b.example', '20260105anna@b.example'),
      meeting('20260120', 'Umowa', 'anna@b.example'),
    ];
    const { people } = await previewOf(db, await read(calendar(...now, ...others)));
    expect(people.find(({ status }) => status === 'changed')?.news).toEqual({
      fields: [],
      meetings: [
        { on: '2026-01-05', title: 'Kawa 20260105', to: '2026-01-06' },
        { on: '2026-01-12', title: 'Kawa 20260112', isGone: true },
      ],
      added: 1,
    });
  });

  test('keeps a title as an event where everybody says what they do, and no titles if so wanted', async () => {
    const contents = await read(calendar(...events));
    const preview = await previewOf(db, contents);
    const chosen = new ChosenPeople(contents, preview, {
      ...{
        without: [3, 4],
        same: {},
        takesRemoved: false,
        withoutTitles: true,
        withoutFindings: false,
        characters: {},
        tags: ['kalendarz'],
      },
      events: [{ title: 'BNI śniadanie', told: 'okna' }],
    });
    const first = chosen.next()?.contacts[0];
    expect(first).toMatchObject({ tags: ['kalendarz'] });
    expect(first?.evidence[0]).toEqual({ on: '2026-01-05', offer: 'okna', kind: 'told' });
    expect(first?.touchpoints[0]).toMatchObject({ event: 'BNI śniadanie', character: 'business' });
    expect(first?.touchpoints[0]).not.toHaveProperty('note');
    expect(chosen.next()).toBeNull();
  });

  test('proposes an event again that was kept, also beside another meeting of that day', async () => {
    const twice = [...events, meeting('20260105', 'Umowa', 'a@b.example', 'umowa')];
    const contents = await read(calendar(...twice));
    const preview = await previewOf(db, contents);
    const choices = { without: [], same: {}, takesRemoved: false, withoutTitles: false, withoutFindings: false };
    const chosen = new ChosenPeople(contents, preview, {
      ...{ ...choices, characters: {}, tags: [] },
      events: [{ title: 'BNI śniadanie', told: 'okna' }],
    });
    const file = chosen.next()!;
    expect(file.contacts[0]?.touchpoints[0]).toMatchObject({ event: 'BNI śniadanie', note: 'BNI śniadanie; Umowa' });
    await run('import', { file, rules: preview.rules });
    expect((await previewOf(db, await read(calendar(...twice)))).titles).toEqual([
      { title: 'BNI śniadanie', days: 4, people: 3, kept: { told: true } },
    ]);
  });
});

test('one answered to be the same comes in as the contact that is known', async () => {
  const { value: id } = await run('tag', { who: named('anna@home.example'), add: ['x'] });
  const contents = await read(connections(anna));
  const preview = await previewOf(db, contents);
  const choices = { without: [], same: { 0: id as string }, takesRemoved: false, withoutTitles: false };
  const selection = new ChosenPeople(contents, preview, {
    ...choices,
    withoutFindings: false,
    characters: {},
    tags: [],
    events: [],
  });
  expect(selection.next()?.contacts[0]?.id).toBe(id);
});

const named = (address: string) => ({ person: { name: 'Anna Nowak', emails: [address] } });

async function takeIn(): Promise<void> {
  const { contacts } = await read(connections(anna));
  await run('import', { file: { contacts }, rules: { remembers: true } });
}
