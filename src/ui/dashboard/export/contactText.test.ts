import { beforeAll, expect, test, vi } from 'vitest';
import type { ContactRecord, DatedRecord } from '../../../store/records';

beforeAll(() => {
  const getMessage = (key: string, filled: string[] = []) => [key, ...filled].join(' ');
  vi.stubGlobal('FIREFOX', false);
  vi.stubGlobal('chrome', { runtime: { id: 'knownfor' }, i18n: { getMessage } });
  vi.stubGlobal('browser', { runtime: { id: 'knownfor' }, i18n: { getMessage } });
});

/** A contact with something in every field; the store's own figures and other people's keys are no part of it. */
const row = {
  ...{ id: 'a', created: '0mwtxhcrs.0000.x', clocks: {}, standing: {}, nameKey: 'hidden', imported: ['hidden'] },
  ...{ name: 'Łukasz Ćwik', knownNames: ['Luki'], headline: 'Dyrektor', company: 'Okna', location: 'Łomża' },
  ...{ keys: ['mail:l@x.example', 'in:łukasz-4b2'], phones: ['602 345 678'], links: ['https://okna.example'] },
  ...{ tags: ['klient'], does: 'Okna z drewna', looksFor: 'architekta', forThem: 'Dać znać', forMe: 'Polecić' },
  ...{ passOn: 'Robi okna', gains: { skills: 'Żagle' }, note: 'Dwie\nlinie', circle: 1, setAside: true, cadence: 30 },
  ...{ snoozed: '2026-12-01', otherValues: [{ field: 'company', value: 'Okna SA' }], apart: ['mail:hidden@x.example'] },
  ...{ pageValues: { headline: 'Prezes' }, lastPage: 'https://okna.example/zespol', sources: ['google'] },
  ...{ dismissed: [{ kind: 'untold', figures: {}, reason: 'Wie od dawna' }] },
} as unknown as ContactRecord;
const records = [
  { type: 'touchpoint', on: '2026-11-20', channel: 'call', note: 'O szkole', source: 'calendar:Praca' },
  { type: 'goal', kind: 'sale', wording: 'Szkoła', state: 'open' },
  { type: 'reminder', on: '2026-12-20', text: 'Zadzwonić' },
] as unknown as DatedRecord[];

test('everything that is kept on a person is in the readable file, and nothing of anybody else', async () => {
  const { contactText } = await import('./contactText');
  const text = contactText(row, records, []);
  const kept = [
    ...['Łukasz Ćwik, Luki', 'Dyrektor', ': Okna\r', 'Łomża', 'l@x.example', 'in/łukasz-4b2', '602 345 678', 'klient'],
    ...['https://okna.example', 'Okna z drewna', 'architekta', 'Dać znać', 'Polecić', 'Robi okna', 'Żagle', 'Okna SA'],
    ...['Dwie\n    linie', 'view_circle: yes', 'hide_from_lists: yes', 'every_days: 30', 'Prezes', 'Wie od dawna'],
    ...[
      'https://okna.example/zespol',
      'O szkole (source_calendar Praca)',
      'Szkoła',
      '2026-12-20  reminder_new · Zadzwonić',
    ],
  ];
  for (const value of kept) expect(text).toContain(value);
  expect(text).not.toContain('hidden');
});
