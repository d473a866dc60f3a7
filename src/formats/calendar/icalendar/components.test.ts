import { describe, expect, test } from 'vitest';
import { type Component, parseComponents } from './components';
import { contentLines } from './contentLines';

const parse = (text: string) => parseComponents(contentLines(new TextEncoder().encode(text.replaceAll(' ', '\r\n'))));
const outline = ({ name, line, parts }: Component): string =>
  `${name}@${line}${parts.length ? `(${parts.map(outline).join(' ')})` : ''}`;

describe('the components of a file', () => {
  test.each([
    [
      'an event with an alarm',
      'BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VALARM END:VALARM END:VEVENT END:VCALENDAR',
      'VCALENDAR@1(VEVENT@2(VALARM@3))',
    ],
    [
      'several calendars',
      'BEGIN:VCALENDAR END:VCALENDAR BEGIN:VCALENDAR BEGIN:VEVENT END:VEVENT END:VCALENDAR',
      'VCALENDAR@1 VCALENDAR@3(VEVENT@4)',
    ],
    [
      'an event whose end is missing',
      'BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VEVENT END:VEVENT END:VCALENDAR',
      'VCALENDAR@1(VEVENT@2 VEVENT@3)',
    ],
    [
      'an alarm whose end is missing',
      'BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VALARM END:VEVENT END:VCALENDAR',
      'VCALENDAR@1(VEVENT@2(VALARM@3))',
    ],
    ['an end too many', 'BEGIN:VCALENDAR END:VALARM BEGIN:VEVENT END:VEVENT END:VCALENDAR', 'VCALENDAR@1(VEVENT@3)'],
    ['events without a calendar', 'BEGIN:VEVENT END:VEVENT BEGIN:VEVENT END:VEVENT', 'VCALENDAR@1(VEVENT@1 VEVENT@3)'],
    ['small letters', 'begin:vcalendar begin:vevent end:vevent end:vcalendar', 'VCALENDAR@1(VEVENT@2)'],
  ])('%s', (_, text, expected) => {
    const { calendars, unfinished } = parse(text);
    expect(calendars.map(outline).join(' ')).toBe(expected);
    expect(unfinished).toBeUndefined();
  });

  test.each([
    [
      'within an event',
      'BEGIN:VCALENDAR BEGIN:VEVENT END:VEVENT BEGIN:VEVENT UID:1',
      'VEVENT@4',
      'VCALENDAR@1(VEVENT@2)',
    ],
    ['within an alarm', 'BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VALARM', 'VEVENT@2', 'VCALENDAR@1'],
    ['between events', 'BEGIN:VCALENDAR BEGIN:VEVENT END:VEVENT', 'VCALENDAR@1(VEVENT@2)', 'VCALENDAR@1(VEVENT@2)'],
    [
      'before another calendar',
      'BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VCALENDAR BEGIN:VEVENT END:VEVENT END:VCALENDAR',
      'VEVENT@2',
      'VCALENDAR@1 VCALENDAR@3(VEVENT@4)',
    ],
  ])('a file that breaks off %s', (_, text, unfinished, whole) => {
    const parsed = parse(text);
    expect(parsed.unfinished && outline(parsed.unfinished)).toMatch(unfinished);
    expect(parsed.calendars.map(outline).join(' ')).toBe(whole);
  });

  test('what an alarm says is nothing of its event', () => {
    const { calendars } = parse(
      'BEGIN:VCALENDAR BEGIN:VEVENT BEGIN:VALARM UID:a END:VALARM UID:b END:VEVENT END:VCALENDAR',
    );
    expect(calendars[0]?.parts[0]?.properties).toMatchObject([{ name: 'UID', value: 'b' }]);
  });
});
