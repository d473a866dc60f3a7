/** The texts for the stores against each store's limits, and against what the built manifests really ask for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../projectRoot';
import { builtManifest } from './build';

interface Listing {
  singlePurpose: Record<'en' | 'pl', string>;
  description: Record<'en' | 'pl', string>;
  permissions: Record<string, string>;
}

const listing = JSON.parse(readFileSync(join(projectRoot, 'docs/store/listing.json'), 'utf8')) as Listing;

const localeText = (language: string, key: string) =>
  (JSON.parse(readFileSync(join(projectRoot, `public/_locales/${language}/messages.json`), 'utf8')) as never)[key] as {
    message: string;
  };

describe.each(['en', 'pl'] as const)('in %s', (language) => {
  test('the description fits Chrome (16,000) and Edge (250 to 10,000 in each language)', () => {
    const { length } = listing.description[language];
    expect(length).toBeGreaterThanOrEqual(250);
    expect(length).toBeLessThanOrEqual(10_000);
  });
  test('the short description fits Chrome’s 132', () =>
    expect(localeText(language, 'description').message.length).toBeLessThanOrEqual(132));
  test('the description says what the first page says: what is read, and what is kept', () => {
    for (const key of ['consent_reads', 'consent_keeps'])
      expect(listing.description[language]).toContain(localeText(language, key).message);
  });
  test('the single purpose is one sentence', () => expect(listing.singlePurpose[language]).toMatch(/^[^.]+\.$/));
});

test('the privacy page says what the first page says, the list that opens included', () => {
  const privacy = readFileSync(join(projectRoot, 'docs/privacy.md'), 'utf8').replace(/\s+/g, ' ');
  const said = (key: string) => localeText('en', key).message;
  for (const key of ['consent_reads', 'consent_keeps']) expect(privacy).toContain(said(key));
  for (const key of ['profile', 'mail', 'files', 'where', 'goes', 'gone'])
    expect(privacy).toContain(`| ${said(`consent_${key}`)} | ${said(`consent_${key}_what`)} |`);
});

test('every permission of the built manifests is justified, and nothing else', async () => {
  const manifests = [await builtManifest('chrome'), await builtManifest('firefox')];
  const asked = manifests.flatMap(({ permissions, optional_permissions }) => [
    ...permissions,
    ...(optional_permissions as string[]),
  ]);
  expect(Object.keys(listing.permissions).toSorted()).toEqual([...new Set(asked)].toSorted());
});

test('hosts are asked for at installation only where a reader is: LinkedIn, and web mail', async () => {
  const manifest = await builtManifest('chrome');
  const hosts = manifest.host_permissions as string[];
  expect(hosts.some((host) => host.includes('linkedin.com'))).toBe(true);
  expect(hosts.filter((host) => /^(<all_urls>|\*:|https?:\/\/\*\/)/.test(host))).toEqual([]);
});

test('the name fits Edge’s 45', async () =>
  expect(String((await builtManifest('chrome')).name).length).toBeLessThan(45));
