import { expect, test, vi } from 'vitest';

const getMessage = (key: string, filled: string[] = []) => (key === 'tell_asked' ? `“${filled[1]}”` : key);
for (const name of ['browser', 'chrome']) vi.stubGlobal(name, { runtime: { id: 'knownfor' }, i18n: { getMessage } });
vi.stubGlobal('FIREFOX', false);
const { tellText } = await import('./tellText');

test.each([
  ['a note’s words get a full stop before the next reason', 'needs windows', '“needs windows”. why_fit'],
  ['a sentence has its own', 'We need windows.', '“We need windows.” why_fit'],
  ['so has a question', 'Who makes windows?', '“Who makes windows?” why_fit'],
])('%s', (_, sentence, says) => {
  const asked = { kind: 'asked' as const, values: { on: '2026-11-24', sentence } };
  const fit = { kind: 'fit' as const, values: { term: 'architect', field: 'headline' } };
  expect(tellText([asked, fit], '2026-11-30')).toBe(says);
});
