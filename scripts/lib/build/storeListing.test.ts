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
  /** By the pattern of the manifest. */
  hosts: Record<string, string>;
  dataUse: { answers: Record<string, string>; certified: string[] };
  testingNotes: string;
  reviewNotes: string;
}

/** Characters that each field of a store's form takes. */
const most = {
  shortDescription: { chrome: 132, firefox: 250 },
  description: { chrome: 16_000, edge: 10_000, firefox: 15_000 },
  singlePurpose: { chrome: 1000 },
  justification: { chrome: 1000 },
  testingNotes: { edge: 2000 },
  reviewNotes: { firefox: 3000 },
};
const fits = (text: string, limits: Record<string, number>) =>
  expect(text.trim().length).toBeLessThanOrEqual(Math.min(...Object.values(limits)));

interface Text {
  message: string;
}

const readText = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const listing = JSON.parse(readText('docs/store/listing.json')) as Listing;

const localeText = (language: string, key: string) =>
  (JSON.parse(readText(`public/_locales/${language}/messages.json`)) as never)[key] as Text;

describe.each(['en', 'pl'] as const)('in %s', (language) => {
  test('the description fits every store, and is as long as Edge asks for', () => {
    fits(listing.description[language], most.description);
    expect(listing.description[language].length).toBeGreaterThanOrEqual(250);
  });
  test('the short description fits', () => fits(localeText(language, 'description').message, most.shortDescription));
  test('the description says that it is for one person, not for teams', () =>
    expect(listing.description[language]).toMatch(/for one person, not for teams|dla jednej osoby, nie dla zespołów/));
  test('the description says what the first page says: what is read, and what is kept', () => {
    for (const key of ['consent_reads', 'consent_keeps'])
      expect(listing.description[language]).toContain(localeText(language, key).message);
  });
  test('the single purpose is one sentence', () => {
    expect(listing.singlePurpose[language]).toMatch(/^[^.]+\.$/);
    fits(listing.singlePurpose[language], most.singlePurpose);
  });
});

test('every permission of the built manifests is justified, and nothing else', async () => {
  const manifests = [await builtManifest('chrome'), await builtManifest('firefox')];
  const asked = manifests.flatMap(({ permissions, optional_permissions }) => [
    ...permissions,
    ...(optional_permissions as string[]),
  ]);
  expect(Object.keys(listing.permissions).toSorted()).toEqual([...new Set(asked)].toSorted());
});

test('every host of the built manifests is justified, and nothing else', async () => {
  const manifests = [await builtManifest('chrome'), await builtManifest('firefox')];
  const asked = manifests.flatMap(({ host_permissions, optional_host_permissions }) => [
    ...(host_permissions as string[]),
    ...(optional_host_permissions as string[]),
  ]);
  expect(Object.keys(listing.hosts).toSorted()).toEqual([...new Set(asked)].toSorted());
});

test('hosts are asked for at installation only where a reader is: LinkedIn, and web mail', async () => {
  const manifest = await builtManifest('chrome');
  const hosts = manifest.host_permissions as string[];
  expect(hosts.some((host) => host.includes('linkedin.com'))).toBe(true);
  expect(hosts.filter((host) => /^(<all_urls>|\*:|https?:\/\/\*\/)/.test(host))).toEqual([]);
});

test('justifications and notes fit their fields; all hosts together have one', () => {
  for (const why of Object.values(listing.permissions)) fits(why, most.justification);
  fits(Object.values(listing.hosts).join('\n'), most.justification);
  fits(listing.testingNotes, most.testingNotes);
  fits(listing.reviewNotes, most.reviewNotes);
});

test('the data-use questions are answered, each with yes and why, or no', () => {
  const answers = Object.values(listing.dataUse.answers);
  expect(answers).toHaveLength(9);
  for (const answer of answers) expect(answer).toMatch(/^(No|Yes: .+)$/);
  expect(listing.dataUse.certified).toHaveLength(3);
});

test('the notes for testers press what is there', () => {
  const texts = Object.values(JSON.parse(readText('public/_locales/en/messages.json')) as Record<string, Text>);
  const said = new Set(texts.map(({ message }) => message));
  const pressed = [...listing.testingNotes.matchAll(/"([^"]+)"/g)].map(([, label]) => label!);
  expect(pressed.length).toBeGreaterThan(0);
  expect(pressed.filter((label) => !said.has(label))).toEqual([]);
});

test('the name fits Edge’s 45', async () =>
  expect(String((await builtManifest('chrome')).name).length).toBeLessThan(45));
