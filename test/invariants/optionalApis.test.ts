/** What a browser may not have is asked for before it is used; without it the worker starts and answers all the same. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readSources } from '../../scripts/lib/check/sources';

/** Takes listeners, and hands on to them. */
function fakeEvent() {
  const listeners: ((...sent: unknown[]) => unknown)[] = [];
  return {
    addListener: (listener: (...sent: unknown[]) => unknown) => void listeners.push(listener),
    send: (...sent: unknown[]) => listeners.map((listener) => listener(...sent)),
  };
}

/** Firefox for Android as its compatibility table has it: no commands, menus, windows, sidebar, downloads, management. */
function androidBrowser() {
  const stored: Record<string, unknown> = {};
  const area = {
    get: async () => ({ ...stored }),
    set: async (all: object) => void Object.assign(stored, all),
    remove: async () => {},
    onChanged: fakeEvent(),
  };
  const nothing = async () => {};
  const [onMessage, onInstalled] = [fakeEvent(), fakeEvent()];
  return {
    runtime: {
      id: 'knownfor',
      ...{ onMessage, onInstalled, onStartup: fakeEvent() },
      getURL: (path: string) => `moz-extension://knownfor/${path}`,
      getManifest: () => ({ version: '1.0.0' }),
    },
    storage: { local: area, session: area },
    tabs: { onRemoved: fakeEvent(), query: async () => [], create: vi.fn(nothing) },
    alarms: { onAlarm: fakeEvent(), get: nothing, clear: nothing, create: nothing },
    permissions: {
      ...{ onAdded: fakeEvent(), onRemoved: fakeEvent() },
      contains: async () => false,
      getAll: async () => ({ origins: [], permissions: [] }),
    },
    scripting: { getRegisteredContentScripts: async () => [], unregisterContentScripts: nothing },
    action: {
      ...{ setBadgeText: nothing, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing },
      ...{ setTitle: vi.fn(nothing), getTitle: async () => '', setIcon: nothing },
    },
    i18n: { getMessage: (key: string) => key },
  };
}

const phone = androidBrowser();
beforeEach(() => {
  for (const name of ['browser', 'chrome']) vi.stubGlobal(name, phone);
  vi.stubGlobal('FIREFOX', true);
});
afterEach(() => vi.unstubAllGlobals());

test('no code reaches for what a browser may not have by its name', async () => {
  const { optionalApis } = await import('../../src/platform/optionalApi');
  const direct = new RegExp(`\\bbrowser\\.(${optionalApis.join('|')})\\b`);
  const files = readSources('src').filter(({ text }) => direct.test(text));
  expect(files.map(({ path }) => path)).toEqual([]);
});

test('the worker of Firefox for Android starts, welcomes, and saves', async () => {
  const { startWorker } = await import('../../src/background/worker');
  startWorker();
  phone.runtime.onInstalled.send({ reason: 'install' });
  const sender = { id: 'knownfor', url: 'moz-extension://knownfor/popup.html' };
  const [reply] = phone.runtime.onMessage.send(
    { do: 'field', input: { who: { person: { name: 'Anna', emails: ['anna@x.example'] } }, field: 'note', text: 'x' } },
    sender,
  );
  expect(await reply).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(phone.tabs.create).toHaveBeenCalled());
  // The window that a menu would open comes as a tab.
  const { openSmallWindow } = await import('../../src/background/openPage');
  await openSmallWindow('popup.html?capture');
  expect(phone.tabs.create).toHaveBeenLastCalledWith({ url: 'moz-extension://knownfor/popup.html?capture' });
});

test('an update is remembered for the popup to tell, the same version put in again is not', async () => {
  const { updatedToKey } = await import('../../src/settings/keys');
  const told = async () => (await phone.storage.local.get())[updatedToKey];
  phone.runtime.onInstalled.send({ reason: 'update', previousVersion: '1.0.0' });
  phone.runtime.onInstalled.send({ reason: 'update', previousVersion: '0.9.0' });
  await vi.waitFor(async () => expect(await told()).toBe('1.0.0'));
});
