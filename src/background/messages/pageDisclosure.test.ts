import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Person } from '../../readers/reader';

vi.stubGlobal('browser', {
  runtime: { id: 'knownfor' },
  storage: { session: { get: async () => ({}), set: async () => {} } },
});
vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { pageRefusal, pageKindOf, viewForPage } = await import('./pageDisclosure');
const { PeopleRateLimit } = await import('./peopleRateLimit');

const profile = 'https://www.linkedin.com/in/anna/';
const thread = 'https://www.linkedin.com/messaging/thread/2-x/';
const mail = 'https://mail.google.com/mail/u/0/#inbox/x';
const at = (url: string, more = {}) => ({ id: 'knownfor', url, tab: { id: 7, url }, frameId: 0, ...more }) as never;
const person = (more: Partial<Person>): Person => ({ name: 'Anna', emails: [], role: 'subject', ...more });
const anna = person({ linkedin: { slug: 'anna' } });
const bea = person({ name: 'Bea', linkedin: { slug: 'bea' } });
let asked: InstanceType<typeof PeopleRateLimit>;

beforeEach(() => {
  asked = new PeopleRateLimit();
});

describe('a page is told about', () => {
  test.each<[string, string, Person, string | undefined]>([
    ['the member at its address', profile, anna, undefined],
    ['the same by what lies below the profile', `${profile}overlay/contact-info/`, anna, undefined],
    [
      'the same by a number in the address',
      'https://www.linkedin.com/in/ACoAACm6rgUB1234/',
      person({
        linkedin: { slug: 'anna', urn: 'ACoAACm6rgUB1234' },
      }),
      undefined,
    ],
    ['nobody else there', profile, bea, 'refused'],
    ['nobody by a number alone there', profile, person({ linkedin: { urn: 'ACoAACm6rgUB1234' } }), 'refused'],
    ['no address there', profile, person({ linkedin: { slug: 'anna' }, emails: ['b@b.example'] }), 'refused'],
    ['whom a conversation names', thread, bea, undefined],
    ['whom a mail names', mail, person({ emails: ['a@a.example'] }), undefined],
    ['no member from a mail', mail, anna, 'refused'],
  ])('%s', async (_, url, who, code) => expect((await pageRefusal(at(url), who, asked))?.code).toBe(code));

  test('nobody while it is only prerendered', async () => {
    const sender = at(profile, { documentLifecycle: 'prerender' });
    expect((await pageRefusal(sender, anna, asked))?.code).toBe('refused');
  });
});

test('thirty different people a minute a tab; asking again is free', async () => {
  const nth = (n: number) => person({ emails: [`${n}@a.example`] });
  const codes = [];
  for (let n = 0; n < 32; n++) codes.push((await pageRefusal(at(mail), nth(n), asked))?.code);
  expect(codes).toEqual([...Array(30).fill(undefined), 'tooMany', 'tooMany']);
  expect(await pageRefusal(at(mail), nth(3), asked)).toBeUndefined();
  expect(await pageRefusal(at(mail, { tab: { id: 8, url: mail } }), nth(31), asked)).toBeUndefined();
  expect(await asked.mayAsk(7, '31@a.example', Date.now() + 61_000)).toBe(true);
});

test.each([
  [profile, 'profile'],
  ['https://www.linkedin.com/sales/lead/ACwAACm6rgUB1234,NAME', 'profile'],
  [thread, 'conversation'],
  [mail, 'mail'],
])('%s names people as a %s', (url, kind) => expect(pageKindOf(at(url))).toBe(kind));

test('of somebody of the same name it hears that there is somebody', () => {
  const twin = { id: 'x', name: 'Anna', emails: ['anna@secret.example'] };
  const view = {
    twins: [
      { ...twin, isByName: true },
      { ...twin, id: 'y' },
    ],
  } as never;
  expect(viewForPage(view)).toEqual({ twins: [{ ...twin, id: 'y' }], hasNamesake: true });
});
