import { describe, expect, test } from 'vitest';
import type { Evidence, Offer } from '../domain/model';
import { type Proposal, proposals } from './evidenceProposals';
import { exceptionFor } from './exceptionFor';
import { findMention } from './mention';

const offer: Offer = {
  id: 'windows',
  name: 'Windows',
  sentence: '',
  audience: [],
  keywords: ['window', 'okno'],
  exceptions: ['Windows 11'],
  trigger: '',
  pitches: [{ language: 'en', length: 'short', text: 'We let the light in.\nFor forty years.' }],
  proofs: [{ sentence: 'The school in Łomża', link: 'https://example.com/school' }],
};
const mine = (text: string, date?: string) => ({ text, mine: true, ...(date && { date }) });
const evidence = (kind: Evidence['kind'], on: string, more: Partial<Evidence> = {}): Evidence => ({
  offer: 'windows',
  kind,
  on,
  ...more,
});
const said = mine('Hello Anna. We make windows for schools. See you.', '2026-11-03');
const found: Proposal = {
  offer: 'windows',
  kind: 'mentioned',
  on: '2026-11-03',
  sentence: 'We make windows for schools.',
  keyword: 'window',
};

describe('what an opened thread proposes', () => {
  test.each([
    ['the sentence of your own message, and its day', [said], [], [found]],
    ['nothing of what the other wrote', [{ ...said, mine: false }], [], []],
    ['nothing of what is excepted', [mine('I have Windows 11 now.')], [], []],
    ['the latest of several', [said, mine('Our windows again.', '2026-11-10')], [], ['2026-11-10']],
    ['nothing that was accepted', [said], [evidence('mentioned', '2026-11-03', { sentence: found.sentence })], []],
    ['nothing when they were told later', [said], [evidence('told', '2026-11-05')], []],
    ['what comes after they were told', [said], [evidence('told', '2026-11-01')], [found]],
    ['nothing from before a correction', [said], [evidence('corrected', '2026-11-05', { rung: 'unaware' })], []],
    [
      'a pitch word for word',
      [mine('Hi! We let the light in. For forty years.')],
      [],
      [{ offer: 'windows', kind: 'mentioned', sentence: 'We let the light in.' }],
    ],
    [
      'a proof that was sent, by its link',
      [mine('See https://example.com/school')],
      [],
      [{ offer: 'windows', kind: 'shown', sentence: 'https://example.com/school' }],
    ],
    [
      'a proof, though they were told later',
      [mine('The school in Łomża', '2026-11-03')],
      [evidence('told', '2026-11-05')],
      [{ offer: 'windows', kind: 'shown', on: '2026-11-03', sentence: 'The school in Łomża' }],
    ],
    [
      'without a day, what is not known yet',
      [mine('We make windows.')],
      [evidence('told', '2026-11-05')],
      [{ offer: 'windows', kind: 'mentioned', sentence: 'We make windows.', keyword: 'window' }],
    ],
  ] as const)('%s', (_, messages, known, expected) => {
    const got = proposals([...messages], [offer], [...known]);
    if (typeof expected[0] === 'string') expect(got.map(({ on }) => on)).toEqual(expected);
    else expect(got).toEqual(expected);
  });
});

describe('what was not about the offer becomes an exception that is as narrow as it can be', () => {
  test.each([
    ['I have Windows 11 on it.', 'window', 'Windows 11'],
    ['The time window is from nine to ten.', 'window', 'time window'],
    ['Mamy okno czasowe od dziesiątej.', 'okno', 'okno czasowe'],
    ['Podaj mi proszę okno.', 'okno', 'proszę okno'],
    ['Is it a window?', 'window', 'Is it a window?'],
    ['We run Windows Server here.', 'window', 'Windows Server'],
  ])('%s', (sentence, keyword, expected) => {
    expect(exceptionFor(sentence, keyword)).toBe(expected);
    expect(findMention({ keywords: [keyword], exceptions: [expected] }, sentence)).toBeNull();
  });
});
