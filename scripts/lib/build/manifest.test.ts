/** The manifests as built: a store refuses a package over one key that its browser doesn't know. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtManifest } from './build';

const keys = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];
const permissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  {
    target: 'chrome' as const,
    ownKeys: ['minimum_chrome_version', 'side_panel'],
    ownPermissions: ['sidePanel'],
    background: ['service_worker'],
  },
  {
    target: 'firefox' as const,
    ownKeys: ['browser_specific_settings', 'sidebar_action'],
    ownPermissions: [],
    background: ['scripts'],
  },
])('the manifest for $target', async ({ target, ownKeys, ownPermissions, background }) => {
  const manifest = await builtManifest(target);

  test('has the keys of its browser and no other', () =>
    expect(Object.keys(manifest).sort()).toEqual([...keys, ...ownKeys].sort()));

  test('asks for what is needed and no more', () =>
    expect([...manifest.permissions].sort()).toEqual([...permissions, ...ownPermissions].sort()));

  test('names one kind of background', () => expect(Object.keys(manifest.background)).toEqual(background));

  test('lets our own pages connect to nothing', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'none'"]));
    expect(policy).not.toContain('unsafe-eval');
  });
});

test('the add-on has an id that no store refuses and no domain is needed for', async () => {
  const { gecko } = (await builtManifest('firefox')).browser_specific_settings as { gecko: { id: string } };
  expect(gecko.id).toMatch(/^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
});

test.each(['en', 'pl'])('the description in %s fits the shortest limit, 132 characters', (language) => {
  const path = fileURLToPath(new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url));
  const { description } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { message: string }>;
  expect(description?.message.length).toBeLessThanOrEqual(132);
});
