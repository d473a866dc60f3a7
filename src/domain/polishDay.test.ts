import { expect, test } from 'vitest';
import { polishDayIn } from './polishDay';

/** A Tuesday. */
const today = '2026-11-24';

test.each([
  ['jutro', '2026-11-25'],
  ['pojutrze', '2026-11-26'],
  ['za 2 tygodnie', '2026-12-08'],
  ['za tydzień', '2026-12-01'],
  ['za trzy miesiące', '2027-02-24'],
  ['za pół roku', '2027-05-24'],
  ['za rok', '2027-11-24'],
  ['we wtorek', '2026-12-01'],
  ['w przyszły wtorek', '2026-12-01'],
  ['w przyszły piątek', '2026-12-04'],
  ['w piątek', '2026-11-27'],
  ['w środę', '2026-11-25'],
  ['w przyszłym tygodniu', '2026-11-30'],
  ['w przyszłym miesiącu', '2026-12-01'],
  ['pod koniec miesiąca', '2026-11-30'],
  ['15 maja', '2027-05-15'],
  ['15 maja 2028', '2028-05-15'],
  ['24 listopada', '2026-11-24'],
  ['w maju', '2027-05-01'],
  ['15.05', '2027-05-15'],
  ['1.12.2026', '2026-12-01'],
  ['2027-01-31', '2027-01-31'],
  ['31.12.9999', '9999-12-31'],
  ['chce okna w maju, na taras', '2027-05-01'],
  ['zadzwoń do niej jutro', '2026-11-25'],
  ['31 lutego', null],
  ['kiedyś', null],
  ['lipa', null],
  ['', null],
])('"%s" is %s', (typed, day) => expect(polishDayIn(typed, today)?.day ?? null).toBe(day));
