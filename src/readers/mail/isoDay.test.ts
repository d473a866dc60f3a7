import { describe, expect, test } from 'vitest';
import { isoDay } from './isoDay';

test('an instant is on the day that it was here', () => {
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Europe/Warsaw';
    expect(isoDay('2026-11-03T23:30:00Z', 'en')).toBe('2026-11-04');
    expect(isoDay('Tue, 03 Nov 2026 23:30:00 +0000', 'en')).toBe('2026-11-04');
    expect(isoDay('2026-11-03T23:30:00', 'en')).toBe('2026-11-03');
    process.env.TZ = 'America/New_York';
    expect(isoDay('2026-11-03T03:30:00+01:00', 'en')).toBe('2026-11-02');
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

describe('a written date', () => {
  test.each([
    ['2026-11-03 14:40', 'pl', '2026-11-03'],
    ['2026-11-03T14:40:00Z', '', '2026-11-03'],
    ['2016年5月12日 10:00', 'zh', '2016-05-12'],
    ['03.11.2026 10:02', 'pl', '2026-11-03'],
    ['pon. 2.11.2026 09:12', 'pl', '2026-11-02'],
    ['Di, 3. Nov. 2026, 10:00', 'de', '2026-11-03'],
    ['20 Aug 2025, 13:19', 'en', '2025-08-20'],
    ['Thu, Dec 4, 2014 at 2:02 PM', 'en', '2014-12-04'],
    ['26 дек. 2019 г., 22:53', 'ru', '2019-12-26'],
    ['3 listopada 2026 14:40', 'pl', '2026-11-03'],
    ['wt., 3 lis 2026, 14:40', 'pl-PL', '2026-11-03'],
    ['3 de noviembre de 2026', 'es', '2026-11-03'],
    ['3 nov. 2026 à 14:40', 'fr', '2026-11-03'],
    ['Nov 3, 2026, 2:40 PM', 'pl', '2026-11-03'],
    ['Sat 09/19/2026 09:51 AM', 'en', '2026-09-19'],
    ['11/11/2026', 'en', '2026-11-11'],
    ['which 3 May 2026', 'not a language', '2026-05-03'],
    ['09/11/2026 may be two days', 'en', undefined],
    ['Today 10:02', 'en', undefined],
    ['3 Nov', 'en', undefined],
    ['2026-13-45', 'en', undefined],
    ['31.02.2026', 'pl', undefined],
    ['Nov 2026', 'en', undefined],
    ['', 'en', undefined],
    [null, 'en', undefined],
  ])('%s (%s) is %s', (text, language, day) => expect(isoDay(text, language)).toBe(day));
});
