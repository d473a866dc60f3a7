/** When the disk is full, or the browser can't open the database: the panel says so, and what was typed is not lost. */
import { cpSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunningBrowser } from '../../scripts/lib/browsers';
import { practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { newFolder } from '../../scripts/lib/processes';
import {
  builtFor,
  find,
  findNow,
  inBothBrowsers,
  inBrowser,
  panel,
  type TestBrowser,
  until,
  visibleText,
  waitForSaved,
} from './testBrowser';

const textIn = (field: Element) => (field as HTMLTextAreaElement).value;

/** The extension without `unlimitedStorage`: with it Chromium has no quota for it that a test could lower. */
function limitedExtension(): string {
  const folder = newFolder('limited');
  cpSync(builtFor('chromium'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

inBrowser('chromium', { site: practice, extension: limitedExtension() }, (rig) => {
  test('a full storage is named in the panel, and the text is saved when there is room again', async () => {
    // Chromium asks for the room that is left at the first write, and goes by the answer for half a minute.
    await rig.crash();
    const desk = await rig.extensionPage('options.html');
    const devtools = await desk.createCDPSession();
    const frame = await panel(await rig.open(profileAddress(tomasz)));
    const note = await find(frame, 'textbox', 'Note');

    await devtools.send('Storage.overrideQuotaForOrigin', { origin: rig.running.origin, quotaSize: 1 });
    await note.type('Written on a full disk');
    // What was written before went by an older answer: the next write after it asks again.
    await until('the panel to say that storage is full', async () => {
      if ((await visibleText(frame)).includes('storage is full')) return true;
      await note.type('.', { delay: 500 });
      return false;
    });
    await find(frame, 'button', 'Try again');
    const typed = await note.evaluate(textIn);
    expect(typed).toMatch(/^Written on a full disk\.*$/);

    // The next start of the browser has room, and finds what was left over.
    await rig.crash();
    const again = await find(await panel(await rig.open(profileAddress(tomasz))), 'textbox', 'Note');
    expect(await again.evaluate(textIn)).toBe(typed);
  });
});

inBothBrowsers('a database that does not open', { site: practice }, (rig) => {
  test('is named in the panel; what is typed stays, and is saved once it opens', async () => {
    const frame = await panel(await rig.open(profileAddress(tomasz)));
    const note = await find(frame, 'textbox', 'Note');
    await note.type('Before.');
    await waitForSaved(frame);

    await until('the browser to let go of the files', async () => {
      // A last question of the panel's may wake it again.
      if (isHeld(databaseOf(rig.running))) await rig.running.stopWorker();
      return !isHeld(databaseOf(rig.running));
    });
    let mend = breakDatabase(rig.running);
    await note.type(' Meanwhile.');
    await until('what is wrong', async () => {
      const said = await visibleText(frame);
      if (said.includes('refused to save')) return true;
      // A worker that had begun to open the files before they broke writes on; the next one can't.
      if (said.includes('Saved')) {
        await rig.running.stopWorker();
        await note.type('.');
      }
      return false;
    });
    expect(await note.evaluate(textIn)).toMatch(/^Before\. Meanwhile\.+$/);
    const whole = /^Before\. Meanwhile\.+ At last\.$/;
    // Firefox looks at the folder again at its next start only.
    if (rig.kind === 'chromium') {
      mend();
      await until('it to be saved', async () => {
        await (await findNow(frame, 'button', 'Try again'))?.click();
        return /Saved/.test(await visibleText(frame));
      });
      await rig.running.stopWorker();
    }
    await note.type(' At last.');
    // Where the database works the worker may have saved it by now.
    const isSafe = async () =>
      (await keptDrafts(rig)).includes('At last.') ||
      (rig.kind === 'chromium' && (await savedNotes(rig)).includes('At last.'));
    await until('it to be kept', isSafe);

    // Nor is anything lost when the browser ends before it is mended.
    await rig.running.kill();
    if (rig.kind === 'chromium') mend = breakDatabase(rig.running);
    await rig.start();
    const broken = await panel(await rig.open(profileAddress(tomasz)));
    await find(broken, 'button', 'Try again');

    await rig.running.kill();
    mend();
    await rig.start();
    const again = await find(await panel(await rig.open(profileAddress(tomasz))), 'textbox', 'Note');
    let found = '';
    const isThere = async () => {
      found = await again.evaluate(textIn);
      return whole.test(found);
    };
    await until('the text', isThere).catch(() => expect(found).toMatch(whole));
  });
});

/** What content scripts have kept and the worker has not saved yet. */
const keptDrafts = (rig: TestBrowser): Promise<string> =>
  rig.inside(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } })
      .chrome;
    return JSON.stringify(await storage.local.get());
  });

/** The notes in the database. */
const savedNotes = (rig: TestBrowser): Promise<string> =>
  rig.inside(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('knownfor');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('contacts').objectStore('contacts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result.map(({ note }) => note)));
          };
        };
      }),
  );

/** The folder in which the browser keeps the extension's database. */
function databaseOf({ kind, profile }: RunningBrowser): string {
  if (kind === 'chromium') return join(profile, 'Default/IndexedDB');
  const sites = join(profile, 'storage/default');
  return join(sites, readdirSync(sites).find((one) => /^moz-ext/.test(one))!, 'idb');
}

/** Whether a process has a file in a folder open; only Linux tells. */
function isHeld(folder: string): boolean {
  const processes = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return processes.some((id) => {
    try {
      return readdirSync(`/proc/${id}/fd`).some((fd) => readlinkSync(`/proc/${id}/fd/${fd}`).startsWith(folder));
    } catch {
      // It ended meanwhile, or is somebody else's.
      return false;
    }
  });
}

/** Puts a file in that folder's place. @returns how to mend it */
function breakDatabase(running: RunningBrowser): () => void {
  const folder = databaseOf(running);
  renameSync(folder, `${folder}-kept`);
  writeFileSync(folder, '');
  return () => {
    rmSync(folder, { recursive: true });
    renameSync(`${folder}-kept`, folder);
  };
}
