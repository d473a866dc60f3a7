import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standingVerb } from './standing';
import { WrongInput } from './verb';

const file = async (text: string | Uint8Array): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'standing-')), 'own.json');
  await writeFile(path, text);
  return path;
};

const printed = async (own: object | string, now = '2026-11-24') => {
  const text = typeof own === 'string' ? own : JSON.stringify(own);
  const lines = [...(await standingVerb(['--now', now, await file(text)]))];
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0]!);
};

describe('the window-maker asks who does not know', () => {
  const offers = [{ id: 'windows', name: 'Windows', audience: ['builder'] }];
  const meeting = { on: '2026-03-01', channel: 'meeting', character: 'social' };

  test('one object with every contact and the order of telling', async () => {
    const contacts = [
      { id: 'zofia', name: 'Zofia', touchpoints: [meeting] },
      { id: 'anna', name: 'Anna', headline: 'Builder' },
      {
        id: 'piotr',
        name: 'Piotr',
        headline: 'Builder',
        evidence: [{ on: '2026-11-01', offer: 'windows', kind: 'told' }],
      },
      { id: 'ewa', name: 'Ewa' },
      { id: 'adam', name: 'Adam', touchpoints: [meeting], setAside: true },
    ];
    const answer = await printed({ offers, contacts });
    expect(Object.keys(answer)).toEqual(['now', 'contacts', 'tellFirst']);
    expect(answer).toMatchObject({ now: '2026-11-24', tellFirst: ['anna', 'zofia'] });
    expect(answer.contacts[2]).toEqual({
      id: 'piotr',
      offers: { windows: { rung: 'heard', faded: false, knows: true, until: '2027-04-30' } },
      fits: ['windows'],
      concerns: ['windows'],
      flagged: false,
      traps: [],
    });
    expect(answer.contacts[0].traps).toEqual([
      { kind: 'untold', figures: expect.objectContaining({ touchpoints: 1, meetings: 1 }), step: 'tell' },
    ]);
  });

  test('the usual numbers, unless the file has its own', async () => {
    const contacts = [{ id: 'anna', name: 'Anna', evidence: [{ on: '2026-11-01', offer: 'windows', kind: 'told' }] }];
    const until = async (own: object) => (await printed({ offers, contacts, ...own })).contacts[0].offers.windows.until;
    expect(await until({})).toBe('2027-04-30');
    expect(await until({ limits: { fades: { heard: 30 } } })).toBe('2026-12-01');
  });

  test('a byte order mark and the line ends of Windows are no matter', async () =>
    expect(await printed('\uFEFF{\r\n"contacts": []\r\n}')).toMatchObject({ contacts: [] }));

  test('an empty object has an empty answer', async () =>
    expect(await printed({})).toEqual({ now: '2026-11-24', contacts: [], tellFirst: [] }));
});

describe('wrong input is one clear line', () => {
  test.each([
    ['no day', ['own.json']],
    ['an impossible day', ['--now', '2026-02-30', 'own.json']],
    ['no file', ['--now', '2026-11-24']],
    ['two files', ['--now', '2026-11-24', 'a.json', 'b.json']],
    ['an unknown option', ['--when', '2026-11-24', 'a.json']],
    ['a file that is not there', ['--now', '2026-11-24', 'nowhere.json']],
    ['a file with a name of two lines', ['--now', '2026-11-24', 'no\nwhere.json']],
    ['a folder', ['--now', '2026-11-24', tmpdir()]],
  ])('%s', async (_, words) => {
    await expect(standingVerb(words)).rejects.toThrow(WrongInput);
    await expect(standingVerb(words)).rejects.toThrow(/^[^\n]+$/);
  });
  test.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /not JSON/],
    ['letters of another encoding', new Uint8Array([0x22, 0xf3, 0x22]), /is not UTF-8 text$/],
    ['a name of two lines in the file', '{"limits":{"a\\nb":1}}', /: limits.a b is no number of the rules$/],
  ])('%s', async (_, text, says) => {
    const path = await file(text);
    await expect(standingVerb(['--now', '2026-11-24', path])).rejects.toThrow(says);
    await expect(standingVerb(['--now', '2026-11-24', path])).rejects.toThrow(/^[^\n]+$/);
  });
  test('a wrong date in the file, with its place', async () => {
    const path = await file('{"contacts":[{"id":"a","name":"A","reminders":[{"on":"2026-02-30"}]}]}');
    await expect(standingVerb(['--now', '2026-11-24', path])).rejects.toThrow(
      /contacts\[0\]\.reminders\[0\]\.on is not a day of the calendar/,
    );
  });
});
