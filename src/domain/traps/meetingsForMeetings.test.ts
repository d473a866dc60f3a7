import { describe, expect, test } from 'vitest';
import {
  eventOn,
  givenOn,
  mailOn,
  meetingOn,
  receivedOn,
  sampleDay,
  trapKindsOf,
} from '../../../test/fixtures/relations';

describe('meetings for the sake of meetings', () => {
  const three = [meetingOn('2025-11-25'), eventOn('2026-05-01'), { ...meetingOn(sampleDay), minutes: 90 }];
  test.each([
    ['three within a year', { touchpoints: three }, true],
    ['two', { touchpoints: three.slice(1) }, false],
    ['the first a year ago to the day', { touchpoints: [meetingOn('2025-11-24'), ...three.slice(1)] }, false],
    ['the third a call', { touchpoints: [...three.slice(1), mailOn('2026-06-01')] }, false],
    ['the third to come', { touchpoints: [...three.slice(1), meetingOn('2026-11-25')] }, false],
    ['something given within the year', { touchpoints: three, benefits: [givenOn('2025-11-25')] }, false],
    ['something received within the year', { touchpoints: three, benefits: [receivedOn('2026-06-01')] }, false],
    ['something given a year ago to the day', { touchpoints: three, benefits: [givenOn('2025-11-24')] }, true],
    ['something to come', { touchpoints: three, benefits: [givenOn('2026-11-25')] }, true],
  ])('%s: %s', (_, parts, caught) => expect(!!trapKindsOf('meetingsForMeetings', parts)).toBe(caught));
  test('its figures and its step', () =>
    expect(trapKindsOf('meetingsForMeetings', { touchpoints: three })).toEqual({
      kind: 'meetingsForMeetings',
      figures: { meetings: 3, minutes: 90, months: 12, benefits: 0 },
      step: 'askOrOffer',
    }));
});
