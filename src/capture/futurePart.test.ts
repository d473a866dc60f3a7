import { expect, test } from 'vitest';
import { futurePartOf } from './futurePart';
import { polishDayIn } from './polishDay';

test.each([
  ['met Ola on Monday, call her on Thursday', ', call her on Thursday'],
  ['met Anna wants windows in May', ''],
  ['met Anna, wants windows in May and call her on Friday', ', and call her on Friday'],
  ['coffee with Ben on Friday, remind me on Monday', ', remind me on Monday'],
  ['met Sam last Tuesday and will call on Friday', 'and will call on Friday'],
  ['met Ann, at the breakfast on Friday, wants windows in May', ', ,'],
  ['Anna Nowak, met on Tuesday, call on Thursday', 'Anna Nowak, , call on Thursday'],
  ['coffee with Ben on Friday', 'coffee with Ben on Friday'],
  ['call Ben on Friday', 'call Ben on Friday'],
])('of "%s" only what may lie ahead is left', (line, left) => {
  const ahead = futurePartOf(line);
  expect(ahead.trim().replace(/ {2,}/g, ' ')).toBe(left);
  expect(ahead).toHaveLength(line.length);
});

test.each([
  ['poznałem Annę we wtorek', undefined],
  ['poznałem Annę we wtorek, oddzwonić w czwartek', '2026-11-26'],
  ['wczoraj spotkałem Annę, w piątek wysłać ofertę', '2026-11-27'],
  ['spotkanie z Ewą w piątek', '2026-11-27'],
  ['umówiłem się z Elą na wtorek', '2026-12-01'],
  ['kawa z Anną, szuka okien na maj, przypomnij za 2 tygodnie', '2026-12-08'],
  ['przypomnij za 2 tygodnie: Anna szuka okien na maj', '2026-12-08'],
  ['Anna Nowak szuka okien na maj', undefined],
  ['Anna Nowak, potrzebuje drzwi na czerwiec, zadzwonić w piątek', '2026-11-27'],
  ['Anna chciałaby halę w przyszłym roku', undefined],
])('of "%s" the day is %s', (line, day) => expect(polishDayIn(futurePartOf(line), '2026-11-24')?.day).toBe(day));
