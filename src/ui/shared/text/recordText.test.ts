import { expect, test, vi } from 'vitest';

const getMessage = (key: string) => key;
for (const name of ['browser', 'chrome']) vi.stubGlobal(name, { runtime: { id: 'knownfor' }, i18n: { getMessage } });
vi.stubGlobal('FIREFOX', false);
const { companyAndRole, lastContactText } = await import('./recordText');

test.each([
  ['Architect', 'Atelier Lis', 'Atelier Lis · Architect'],
  ['Owner, Żabka Domy', 'zabka domy', 'Owner, Żabka Domy'],
  ['', 'Budimax', 'Budimax'],
  ['Architect', '', 'Architect'],
  [undefined, undefined, ''],
])('%s of %s', (headline, company, says) => expect(companyAndRole({ headline, company }).join(' · ')).toBe(says));

test.each([
  ['nobody was in touch', [], undefined],
  [
    'the latest day',
    [
      { on: '2026-11-12', channel: 'meeting' },
      { on: '2026-03-02', channel: 'call' },
    ],
    'last_meeting',
  ],
  [
    'of one day the one entered last',
    [
      { on: '2026-11-12', channel: 'meeting' },
      { on: '2026-11-12', channel: 'mail' },
    ],
    'last_mail',
  ],
  [
    'a day to come',
    [
      { on: '2026-12-01', channel: 'event' },
      { on: '2026-03-02', channel: 'call' },
    ],
    'last_call',
  ],
] as const)('last contact: %s', (_, touchpoints, key) => {
  expect(lastContactText({ touchpoints: [...touchpoints] } as never, '2026-11-24')).toBe(key);
});
