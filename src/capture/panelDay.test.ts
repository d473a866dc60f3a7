import { expect, test } from 'vitest';
import { type DayDirection, panelDayIn, withoutDay } from './panelDay';

/** A Tuesday. */
const now = '2026-11-24';

const cases: [text: string, direction: DayDirection, day: string | undefined][] = [
  ['dziś', 'past', '2026-11-24'],
  ['today', 'past', '2026-11-24'],
  ['wczoraj', 'past', '2026-11-23'],
  ['yesterday', 'past', '2026-11-23'],
  ['przedwczoraj', 'past', '2026-11-22'],
  ['jutro', 'coming', '2026-11-25'],
  ['tomorrow', 'coming', '2026-11-25'],
  ['pojutrze', 'coming', '2026-11-26'],
  ['za tydzień', 'coming', '2026-12-01'],
  ['za 2 tyg.', 'coming', '2026-12-08'],
  ['za dwa tygodnie', 'coming', '2026-12-08'],
  ['in 2 weeks', 'coming', '2026-12-08'],
  ['in a month', 'coming', '2026-12-24'],
  ['za 3 miesiące', 'coming', '2027-02-24'],
  ['za rok', 'coming', '2027-11-24'],
  ['2 dni temu', 'past', '2026-11-22'],
  ['tydzień temu', 'past', '2026-11-17'],
  ['3 weeks ago', 'past', '2026-11-03'],
  ['w piątek', 'coming', '2026-11-27'],
  ['w piątek', 'past', '2026-11-20'],
  ['we wtorek', 'coming', '2026-12-01'],
  ['we wtorek', 'past', '2026-11-17'],
  ['on Monday', 'coming', '2026-11-30'],
  ['last Monday', 'past', '2026-11-23'],
  ['w zeszły poniedziałek', 'past', '2026-11-23'],
  ['next Wednesday', 'coming', '2026-12-02'],
  ['w przyszłą środę', 'coming', '2026-12-02'],
  ['w przyszłym tygodniu', 'coming', '2026-11-30'],
  ['31 stycznia', 'coming', '2027-01-31'],
  ['12 listopada', 'past', '2026-11-12'],
  ['12 grudnia', 'past', '2025-12-12'],
  ['31 Jan', 'coming', '2027-01-31'],
  ['January 31st, 2028', 'coming', '2028-01-31'],
  ['31.01', 'coming', '2027-01-31'],
  ['31.01.2025', 'past', '2025-01-31'],
  ['2026-10-07', 'past', '2026-10-07'],
  ['zapytać o przetarg we wtorek', 'coming', '2026-12-01'],
  ['31 lutego', 'coming', undefined],
  ['31.02.', 'coming', undefined],
  ['kiedyś', 'coming', undefined],
  ['', 'coming', undefined],
  ['maybe', 'coming', undefined],
  ['o marketing', 'coming', undefined],
  ['nie dzwonić', 'coming', undefined],
  ['ask about the money', 'coming', undefined],
  ['wysłać 3 listy', 'coming', undefined],
];

test.each(cases)('%s (%s)', (text, direction, day) => expect(panelDayIn(text, now, direction)?.day).toBe(day));

test.each([
  ['zapytać o przetarg we wtorek', 'zapytać o przetarg'],
  ['za 2 tygodnie: oddzwonić', 'oddzwonić'],
  ['tomorrow', ''],
  ['call on Friday about the tender', 'call about the tender'],
])('%s, without its day', (text, rest) => expect(withoutDay(text, panelDayIn(text, now, 'coming')!)).toBe(rest));
