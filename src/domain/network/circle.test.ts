import { describe, expect, test } from 'vitest';
import { givenOn, makeContact, receivedOn, sampleDay, toldOn, windowsOffer } from '../../../test/fixtures/relations';
import type { Contact } from '../model';
import { defaultLimits } from '../ruleNumbers';
import { circleSuggestions, mutuality } from './circle';

const offers = [{ ...windowsOffer, keywords: ['window'] }];
const limits = { ...defaultLimits, circleSize: 2 };
const who = (id: string, parts: Partial<Contact> = {}) => makeContact({ id, name: id, ...parts });
const times = (n: number) => Array.from({ length: n }, () => [givenOn('2026-01-01'), receivedOn('2026-01-02')]).flat();

describe('the circle score: what flows both ways', () => {
  test.each([
    ['nothing', {}, 0],
    ['two given, none received: the smaller side counts', { benefits: [givenOn(sampleDay), givenOn(sampleDay)] }, 0],
    ['two given, one received', { benefits: [givenOn(sampleDay), givenOn(sampleDay), receivedOn(sampleDay)] }, 3],
    ['one to come counts when it comes', { benefits: [givenOn(sampleDay), receivedOn('2026-11-25')] }, 0],
    ['they heard of you, you know nothing of them', { evidence: [toldOn(sampleDay)] }, 0],
    ['they heard of you, you know what they do', { evidence: [toldOn(sampleDay)], does: 'roofs' }, 1],
    ['they may have forgotten', { evidence: [toldOn('2020-01-01')], does: 'roofs' }, 0],
    ['they need what you do', { looksFor: 'windows for a house' }, 2],
    ['they need you and you need them', { forThem: 'a warm house', forMe: 'her architect' }, 4],
  ])('%s: %d', (_, parts, score) =>
    expect(mutuality(makeContact(parts), offers, sampleDay, defaultLimits).score).toBe(score),
  );
  test('and its reasons', () =>
    expect(
      mutuality(
        makeContact({ benefits: times(1), evidence: [toldOn(sampleDay)], does: 'roofs' }),
        offers,
        sampleDay,
        defaultLimits,
      ).reasons,
    ).toEqual([
      { kind: 'benefitsBothWays', values: { given: 1, received: 1 } },
      { kind: 'knowsYou', values: { rung: 'heard' } },
      { kind: 'youKnow', values: { rung: 'heard' } },
    ]));
});

describe('a circle of two', () => {
  const advice = (members: string[], ...contacts: Contact[]) =>
    circleSuggestions(contacts, members, offers, sampleDay, limits).map(
      ({ contact, advice }) => `${advice} ${contact}`,
    );
  const [one, two, three] = [
    who('one', { benefits: times(1) }),
    who('two', { benefits: times(2) }),
    who('three', { benefits: times(3) }),
  ];

  test.each([
    ['nobody is in: the best two', [], [one, two, three], ['add three', 'add two']],
    [
      'the weakest makes room for a stronger',
      ['one', 'two'],
      [one, two, three],
      ['add three', 'keep two', 'letGo one'],
    ],
    [
      'at equal points who is in stays',
      ['zoe'],
      [who('zoe', { benefits: times(3) }), three, two],
      ['keep zoe', 'add three'],
    ],
    ['a member with whom nothing flows', ['anna'], [who('anna'), one], ['add one', 'letGo anna']],
    [
      'a newcomer needs an answered benefit',
      [],
      [who('anna', { benefits: [givenOn(sampleDay), givenOn(sampleDay)], forThem: 'a', forMe: 'b' })],
      [],
    ],
    ['who is set aside is not added', [], [who('anna', { benefits: times(3), setAside: true })], []],
    ['a member who is gone', ['gone'], [], []],
  ])('%s', (_, members, contacts, expected) => expect(advice(members, ...contacts)).toEqual(expected));
});
