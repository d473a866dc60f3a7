import { describe, expect, test } from 'vitest';
import {
  correctedOn,
  givenOn,
  mailOn,
  makeContact,
  makeEvidence,
  receivedOn,
  sampleDay,
  toldOn,
  windowsOffer,
} from '../../../test/fixtures/relations';
import type { Contact } from '../model';
import { defaultLimits } from '../ruleNumbers';
import { reconnections } from './reconnect';

const ids = (...parts: Partial<Contact>[]) =>
  reconnections(
    parts.map((one, i) => makeContact({ id: String(i), ...one })),
    [windowsOffer],
    sampleDay,
    defaultLimits,
  ).map(({ contact }) => contact);

describe('whom to reconnect with: silent for three years, and worth it', () => {
  const silent = { touchpoints: [mailOn('2023-11-24')] };
  test.each([
    ['a fit, silent for three years to the day', { ...silent, headline: 'builder' }, true],
    ['a fit, silent a day less', { touchpoints: [mailOn('2023-11-25')], headline: 'builder' }, false],
    ['one who once gave', { ...silent, benefits: [receivedOn('2020-01-01')] }, true],
    ['one to whom you gave', { ...silent, benefits: [givenOn('2020-01-01')] }, false],
    [
      'one who recommended you, however long ago',
      { ...silent, evidence: [makeEvidence('recommended', '2015-01-01')] },
      true,
    ],
    ['neither', silent, false],
    ['never in touch', { headline: 'builder' }, false],
    ['told last year', { ...silent, headline: 'builder', evidence: [toldOn('2025-11-24')] }, false],
    [
      'a correction is no sign of life',
      { ...silent, headline: 'builder', evidence: [correctedOn('unaware', sampleDay)] },
      true,
    ],
    [
      'a meeting to come does not end the silence',
      { touchpoints: [mailOn('2020-01-01'), mailOn('2026-12-01')], headline: 'builder' },
      true,
    ],
    ['set aside', { ...silent, headline: 'builder', setAside: true }, false],
  ])('%s: %s', (_, parts, suggested) => expect(ids(parts).length > 0).toBe(suggested));

  const met = (n: number) => ({
    headline: 'builder',
    touchpoints: Array.from({ length: n }, () => mailOn('2020-01-01')),
  });
  test('the less familiar first, a few at a time', () =>
    expect(ids(met(9), met(4), met(1), met(2))).toEqual(['2', '3', '1']));
  test('with its reasons', () =>
    expect(
      reconnections([makeContact({ ...silent, headline: 'builder' })], [windowsOffer], sampleDay, defaultLimits)[0]
        ?.reasons,
    ).toEqual([
      { kind: 'silent', values: { on: '2023-11-24' } },
      { kind: 'fit', values: { offer: 'windows', field: 'headline', term: 'builder', found: 'builder' } },
      { kind: 'familiar', values: { touchpoints: 1 } },
    ]));
});
