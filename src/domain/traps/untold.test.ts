import { describe, expect, test } from 'vitest';
import { doors, event, goal, judged, mail, meeting, now, told, touch, trapped, windows } from '../examples';

describe('the window-maker trap: you met, and they do not know what you do', () => {
  const met = meeting('2026-11-01');
  test.each([
    ['one mail is too early to nag', { touchpoints: [mail('2026-11-01')] }, false],
    ['two mails', { touchpoints: [mail('2026-11-01'), mail('2026-11-02')] }, true],
    ['one meeting', { touchpoints: [met] }, true],
    ['one event', { touchpoints: [event('2026-11-01')] }, true],
    ['one call', { touchpoints: [touch('2026-11-01', 'call')] }, false],
    ['a meeting to come', { touchpoints: [meeting('2026-11-25')] }, false],
    ['a meeting today', { touchpoints: [meeting(now)] }, true],
    ['a meeting of years ago', { touchpoints: [meeting('2015-01-01')] }, true],
    ['told at the meeting', { touchpoints: [met], evidence: [told('2026-11-01')] }, false],
    ['told 180 days ago, social since', { touchpoints: [met], evidence: [told('2026-05-28')] }, true],
    [
      'told 180 days ago, business since',
      { touchpoints: [meeting('2026-11-01', 'both')], evidence: [told('2026-05-28')] },
      false,
    ],
    ['never met', { headline: 'builder' }, false],
    ['met, and set aside', { touchpoints: [met], setAside: true }, true],
  ])('%s: %s', (_, parts, caught) => expect(!!trapped('untold', parts)).toBe(caught));

  test.each([
    ['the main offer is known, the one that fits is not', { headline: 'hotel', evidence: [told(now)] }, 'doors'],
    [
      'the one that fits is known, the main one is not',
      { headline: 'hotel', evidence: [told(now, 'doors')] },
      undefined,
    ],
    [
      'the one that the goal names is not known',
      { goals: [goal('sale', { offer: 'doors' })], evidence: [told(now)] },
      'doors',
    ],
  ])('of two offers: %s', (_, parts, offer) =>
    expect(trapped('untold', { ...parts, touchpoints: [met] }, now, [windows, doors])?.figures.offer).toBe(offer),
  );

  test('its figures and its step', () =>
    expect(
      trapped('untold', { touchpoints: [mail('2026-03-01'), event('2026-05-01')], evidence: [told('2026-04-01')] }),
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
    expect(judged({ touchpoints: [met] }, now, []).traps.map(({ kind }) => kind)).toEqual([]));
});
