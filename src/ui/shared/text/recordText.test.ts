import { expect, test, vi } from 'vitest';

vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
vi.stubGlobal('browser', { runtime: { id: 'knownfor' }, i18n: { getMessage: (key: string) => key } });
vi.stubGlobal('FIREFOX', false);
const { calling } = await import('./recordText');

test.each([
  ['Architect', 'Atelier Lis', 'Architect · Atelier Lis'],
  ['Owner, Żabka Domy', 'zabka domy', 'Owner, Żabka Domy'],
  ['', 'Budimax', 'Budimax'],
  ['Architect', '', 'Architect'],
  [undefined, undefined, ''],
])('%s of %s', (headline, company, says) => expect(calling({ headline, company }).join(' · ')).toBe(says));
