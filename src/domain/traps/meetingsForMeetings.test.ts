import { describe, expect, test } from 'vitest';
import { event, given, mail, meeting, now, received, trapped } from '../examples';

describe('meetings for the sake of meetings', () => {
  const three = [meeting('2025-11-25'), event('2026-05-01'), { ...meeting(now), minutes: 90 }];
  test.each([
    ['three within a year', { touchpoints: three }, true],
    ['two', { touchpoints: three.slice(1) }, false],
    ['the first a year ago to the day', { touchpoints: [meeting('2025-11-24'), ...three.slice(1)] }, false],
    ['the third a call', { touchpoints: [...three.slice(1), mail('2026-06-01')] }, false],
    ['the third to come', { touchpoints: [...three.slice(1), meeting('2026-11-25')] }, false],
    ['something given within the year', { touchpoints: three, benefits: [given('2025-11-25')] }, false],
    ['something received within the year', { touchpoints: three, benefits: [received('2026-06-01')] }, false],
    ['something given a year ago to the day', { touchpoints: three, benefits: [given('2025-11-24')] }, true],
    ['something to come', { touchpoints: three, benefits: [given('2026-11-25')] }, true],
  ])('%s: %s', (_, parts, caught) => expect(!!trapped('meetingsForMeetings', parts)).toBe(caught));
  test('its figures and its step', () =>
    expect(trapped('meetingsForMeetings', { touchpoints: three })).toEqual({
      kind: 'meetingsForMeetings',
      figures: { meetings: 3, minutes: 90, months: 12, benefits: 0 },
      step: 'askOrOffer',
    }));
});
