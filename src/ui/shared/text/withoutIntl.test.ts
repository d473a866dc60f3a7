import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';

const read = (language: string) =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;

/** The words of the interface in one language. */
async function wordsIn(language: 'en' | 'pl') {
  vi.resetModules();
  const messages = read(language);
  const getMessage = (key: string, filled: string[] = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, nth) => filled[nth - 1] ?? '');
  vi.stubGlobal('FIREFOX', false);
  vi.stubGlobal('chrome', { i18n: { getMessage } });
  vi.stubGlobal('browser', { runtime: { id: 'knownfor' }, i18n: { getMessage } });
  return { ...(await import('./plural')), ...(await import('./dayText')) };
}

describe.each(['en', 'pl'] as const)('without Intl, in %s', (language) => {
  test('forms of plural are those of Intl', async () => {
    const { plural } = await wordsIn(language);
    const rules = new Intl.PluralRules(language);
    const messages = read(language);
    for (let n = 0; n <= 230; n++)
      expect(plural('n_minutes', n)).toBe(messages[`n_minutes_${rules.select(n)}`]!.message.replace('$1', String(n)));
  });

  test('days are those of Intl', async () => {
    const { formatDay } = await wordsIn(language);
    const month = language === 'pl' ? ('long' as const) : ('short' as const);
    for (let m = 1; m <= 12; m++) {
      const on = `2026-${String(m).padStart(2, '0')}-09`;
      const parts = { day: 'numeric', month, timeZone: 'UTC' } as const;
      const british = language === 'en' ? 'en-GB' : 'pl';
      const said = new Intl.DateTimeFormat(british, parts)
        .format(new Date(on))
        .replace('Sept', 'Sep')
        .replace(' ', '\u00a0');
      expect(formatDay(on, '2026-01-01')).toBe(said);
      expect(formatDay(on, '2027-01-01')).toBe(`${said} 2026`);
    }
  });
});
