import { expect, test, vi } from 'vitest';
import { keptStoreKey, lostStoreKey } from '../../../settings/keys';

let stored: Record<string, unknown> = {};
const local = {
  get: async () => stored,
  set: async (values: object) => void Object.assign(stored, values),
};
const browser = { runtime: { id: 'knownfor' }, storage: { local } };
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
const { readLocalSettings, restoreLocalSettings } = await import('./storageInBackup');

const kept = { id: 'old', contacts: 300, on: '2026-11-01' };

test('what is of this machine goes into no backup, and comes out of none', async () => {
  stored = { language: 'pl', [keptStoreKey]: kept, [lostStoreKey]: kept, 'draft/note': 'Sails' };
  expect(await readLocalSettings()).toEqual({ language: 'pl' });
  stored = {};
  await restoreLocalSettings({ language: 'pl', [keptStoreKey]: kept, 'draft/note': 'Sails' });
  expect(stored).toEqual({ language: 'pl' });
});

test('what is set here stays', async () => {
  stored = { language: 'en' };
  await restoreLocalSettings({ language: 'pl' });
  expect(stored).toEqual({ language: 'en' });
});
