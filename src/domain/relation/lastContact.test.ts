import { expect, test } from 'vitest';
import type { Benefit, Evidence, Touchpoint } from '../model';
import { lastSign, lastTouchpoint } from './lastContact';

const met = (on: string, note: string) => ({ on, note, channel: 'event', character: 'open' }) as unknown as Touchpoint;
const now = '2026-11-30';

test.each([
  ['never', [], undefined],
  ['the latest, in whatever order they stand', [met('2026-03-01', 'new'), met('2025-01-01', 'old')], 'new'],
  ['of two on one day the last that was noted', [met('2026-03-01', 'first'), met('2026-03-01', 'second')], 'second'],
  ['none of days to come', [met('2026-12-24', 'Christmas'), met('2026-11-30', 'today')], 'today'],
] as const)('last touchpoint: %s', (_, touchpoints, note) =>
  expect(lastTouchpoint({ touchpoints: [...touchpoints] }, now)?.note).toBe(note),
);

const evidence = (on: string, kind: Evidence['kind']) => ({ on, kind, offer: 'a' }) as unknown as Evidence;
const help = { on: '2026-05-05' } as Benefit;

test.each([
  ['a benefit', { benefits: [help] }, '2026-05-05'],
  ['what they were told', { evidence: [evidence('2026-06-06', 'told')], benefits: [help] }, '2026-06-06'],
  ['not a correction', { evidence: [evidence('2026-06-06', 'corrected')], benefits: [help] }, '2026-05-05'],
  ['nothing', {}, undefined],
] as const)('last sign: %s', (_, given, on) => {
  const none = { touchpoints: [], benefits: [], evidence: [] };
  expect(lastSign({ ...none, ...(given as object) }, now)).toBe(on);
});
