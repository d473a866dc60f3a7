import { expect, test } from 'vitest';
import { type ArchivePhase, archivePhase } from './archiveRequest';

test.each<[string, string, ArchivePhase | null]>([
  ['the day it was ordered', '2026-11-24', null],
  ['the next day', '2026-11-25', 'likely'],
  ['two days later', '2026-11-26', 'likely'],
  ['three days later', '2026-11-27', 'lastDays'],
  ['four days later', '2026-11-28', 'lastDays'],
  ['five days later', '2026-11-29', 'gone'],
  ['thirteen days later', '2026-12-07', 'gone'],
  ['two weeks later', '2026-12-08', null],
  ['with a clock that was set back', '2026-11-23', null],
])('%s', (_, now, phase) => expect(archivePhase('2026-11-24', now)).toBe(phase));
