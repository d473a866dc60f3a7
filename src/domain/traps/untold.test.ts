import { describe, expect, test } from 'vitest';
import {
  doorsOffer,
  eventOn,
  judgeContact,
  mailOn,
  makeGoal,
  makeTouchpoint,
  meetingOn,
  sampleDay,
  toldOn,
  trapKindsOf,
  windowsOffer,
} from '../../../test/fixtures/relations';

describe('the window-maker trap: you met, and they do not know what you do', () => {
  const met = meetingOn('2026-11-01');
  test.each([
    ['one mail is too early to nag', { touchpoints: [mailOn('2026-11-01')] }, false],
    ['two mails', { touchpoints: [mailOn('2026-11-01'), mailOn('2026-11-02')] }, true],
    ['one meeting', { touchpoints: [met] }, true],
    ['one event', { touchpoints: [eventOn('2026-11-01')] }, true],
    ['one call', { touchpoints: [makeTouchpoint('2026-11-01', 'call')] }, false],
    ['a meeting to come', { touchpoints: [meetingOn('2026-11-25')] }, false],
    ['a meeting today', { touchpoints: [meetingOn(sampleDay)] }, true],
    ['a meeting of years ago', { touchpoints: [meetingOn('2015-01-01')] }, true],
    ['told at the meeting', { touchpoints: [met], evidence: [toldOn('2026-11-01')] }, false],
    ['told 180 days ago, social since', { touchpoints: [met], evidence: [toldOn('2026-05-28')] }, true],
    [
      'told 180 days ago, business since',
      { touchpoints: [meetingOn('2026-11-01', 'both')], evidence: [toldOn('2026-05-28')] },
      false,
    ],
    ['never met', { headline: 'builder' }, false],
    ['met, and set aside', { touchpoints: [met], setAside: true }, true],
  ])('%s: %s', (_, parts, caught) => expect(!!trapKindsOf('untold', parts)).toBe(caught));

  test.each([
    [
      'the main offer is known, the one that fits is not',
      { headline: 'hotel', evidence: [toldOn(sampleDay)] },
      'doors',
    ],
    [
      'the one that fits is known, the main one is not',
      { headline: 'hotel', evidence: [toldOn(sampleDay, 'doors')] },
      undefined,
    ],
    [
      'the one that the goal names is not known',
      { goals: [makeGoal('sale', { offer: 'doors' })], evidence: [toldOn(sampleDay)] },
      'doors',
    ],
  ])('of two offers: %s', (_, parts, offer) =>
    expect(
      trapKindsOf('untold', { ...parts, touchpoints: [met] }, sampleDay, [windowsOffer, doorsOffer])?.figures.offer,
    ).toBe(offer),
  );

  test('its figures and its step', () =>
    expect(
      trapKindsOf('untold', {
        touchpoints: [mailOn('2026-03-01'), eventOn('2026-05-01')],
        evidence: [toldOn('2026-04-01')],
      }),
    ).toEqual({
      kind: 'untold',
      figures: {
        touchpoints: 2,
        meetings: 1,
        since: '2026-03-01',
        offer: 'windows',
        offers: 1,
        mentions: 1,
        faded: '2026-09-28',
      },
      step: 'tell',
    }));
  test('without an offer there is nothing to tell', () =>
    expect(judgeContact({ touchpoints: [met] }, sampleDay, []).traps.map(({ kind }) => kind)).toEqual([]));
});
