/** What is typed is kept from the first letter on: over a kill, a closed popup, a contact who is removed meanwhile. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { type BrowserKind, combineSites, pageAt } from '../../scripts/lib/browsers';
import { anna, practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { isLongRun, scaledKills } from '../fixtures/longRuns';
import { find, findNow, inBothBrowsers, panel, type TestBrowser, until, visibleText, waitForText } from './testBrowser';

const textIn = (field: ElementHandle) => field.evaluate((element) => (element as HTMLTextAreaElement).value);

/** A field, and how a person gets to it. */
interface Place {
  name: string;
  open(rig: TestBrowser): Promise<{ page: Page; field: ElementHandle }>;
  /** What is left of the words once they were found again. */
  tidy?(rig: TestBrowser): Promise<void>;
}

/** A profile that can't be read, of somebody who is not known. */
const nobodys = 'https://www.linkedin.com/in/somebody-else/';
const unreadable = pageAt(
  nobodys,
  '<!doctype html><html lang="en"><title>LinkedIn</title><main><p>…</p></main></html>',
);

const onPage = (name: string, path: string, selector: string): Place => ({
  name,
  async open(rig) {
    const page = await rig.extensionPage(path);
    return { page, field: await until(name, () => page.$(selector)) };
  },
});

const places: Place[] = [
  {
    name: 'the note in the panel',
    async open(rig) {
      const page = await rig.open(profileAddress(tomasz));
      return { page, field: await find(await panel(page), 'textbox', 'Note') };
    },
  },
  {
    name: 'the answer to "Who is this?"',
    async open(rig) {
      const page = await rig.open(nobodys);
      return { page, field: await find(await panel(page), 'textbox', 'Name') };
    },
    // Never confirmed, the name is nobody's: it waits until the user decides.
    async tidy(rig) {
      const page = await rig.extensionPage('dashboard.html');
      await (await find(page, 'button', 'Throw the words away')).click();
      await until('the words to go', async () => (await rig.count('unsavedDrafts')) === 0);
      await page.close();
    },
  },
  {
    name: 'the note on the dashboard',
    async open(rig) {
      const page = await rig.extensionPage('dashboard.html#person=anna');
      return { page, field: await find(page, 'textbox', 'Note') };
    },
  },
  onPage('the line of a capture', 'popup.html?capture', '.capture textarea'),
  onPage('a guest list', 'dashboard.html#event=Club', '.guest-list textarea'),
  onPage('the name of a new event', 'dashboard.html#events', 'form.bar input[type=text]'),
  onPage('the sentence of the offer', 'options.html', '#field-in_one_sentence'),
  onPage('a cadence', 'dashboard.html#person=anna', '.cadence input'),
  onPage('a line of the own card', 'dashboard.html#card', '.card-view input[type=text]'),
  onPage('a tag for somebody', `popup.html?add=${encodeURIComponent(profileAddress(tomasz))}`, 'input[placeholder]'),
];

const kills = scaledKills;

/** Where a browser is killed: in the short run each has every other place. */
const placesOf = (kind: BrowserKind): Place[] =>
  isLongRun ? places : places.filter((_, nth) => (nth % 2 === 0) === (kind === 'chromium'));

declare const chrome: { storage: { local: { get(keys: null): Promise<object> } } };

inBothBrowsers('what is typed', { site: combineSites(unreadable, practice), language: 'en' }, (rig) => {
  beforeAll(() => rig.withSample());

  test(`not a letter is lost in ${kills} kills while typing`, async () => {
    const itsPlaces = placesOf(rig.kind);
    for (let kill = 0; kill < kills; kill++) {
      const place = itsPlaces[kill % itsPlaces.length]!;
      const { page, field } = await place.open(rig);
      await field.focus();
      await field.evaluate((element) => (element as HTMLInputElement).select());
      // Of a number too: what is no number is refused, and stays as it was typed.
      const typed = place.name === 'a cadence' ? String(100 + kill) : `${kill} words about windows`;
      // Opened before, so that asking takes no longer than a key.
      await takenIn(rig);
      await page.keyboard.type(typed, { delay: 20 });
      // A letter that the browser itself has not passed on yet is nobody's to keep.
      await until('the last letter', async () => (await textIn(field)) === typed);
      await takenIn(rig);
      await rig.crash();
      const again = await place.open(rig);
      let found = '';
      await until(
        `${place.name} after kill ${kill}`,
        async () => {
          found = await textIn(again.field);
          return found === typed;
        },
        20_000,
      ).catch(() => expect(found, `${place.name} after kill ${kill}`).toBe(typed));
      await again.page.close();
      await place.tidy?.(rig);
    }
  });

  test('a text that is too long is refused in words, and nothing of it is cut', async () => {
    const long = 'x'.repeat(100_001);
    const page = await rig.extensionPage('dashboard.html#person=anna');
    const note = await find(page, 'textbox', 'Note');
    await note.evaluate((box, text) => {
      (box as HTMLTextAreaElement).value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, long);
    await waitForText(page, 'too long to be saved');
    expect((await textIn(note)).length).toBe(long.length);
    await page.close();

    const again = await rig.extensionPage('dashboard.html#person=anna');
    await waitForText(again, 'Words that could not be saved');
    const kept = await until('the text', () => again.$('.unsaved-words textarea'));
    expect((await textIn(kept)).length).toBe(long.length);
    // On her page too.
    await waitForText(await panel(await rig.open(profileAddress(anna))), 'Words that could not be saved');
    await again.bringToFront();
    await (await find(again, 'button', 'Throw the words away')).click();
    await until('it to go', async () => !(await visibleText(again)).includes('Words that could not be saved'));
    await again.close();
  });

  test('what is typed about somebody who is removed meanwhile is shown, and saved once they are back', async () => {
    const page = await rig.extensionPage('dashboard.html#person=anna');
    const note = await find(page, 'textbox', 'Note');
    await note.focus();
    await note.evaluate((box) => (box as HTMLTextAreaElement).select());
    await page.keyboard.type('Knows the mayor');
    await rig.send({ do: 'remove', input: { who: { contact: 'anna' } } });
    await page.close();
    const popup = await rig.popup();
    // Saved before she was removed, it went with her; typed after that, it waits here.
    const isShown = async () => (await findNow(popup, 'button', 'Bring the contact back and save')) ?? null;
    const isSaved = async () => (await noteOf(rig, 'anna')) === 'Knows the mayor';
    await until('the words, or the removal with them', async () => (await isShown()) || (await isSaved()));
    const button = await isShown();
    if (button) await button.click();
    else await rig.send({ do: 'restore', input: { contact: 'anna' } });
    await until('the note', isSaved);
  });
});

/** Answered once all is written that was given to the browser before. */
async function takenIn(rig: TestBrowser): Promise<void> {
  await Promise.all([rig.count('drafts'), rig.inside(() => chrome.storage.local.get(null))]);
}

/** A contact's note in the database, removed or not. */
const noteOf = async (rig: TestBrowser, contact: string) =>
  (await rig.row<{ note?: string }>('contacts', contact))?.note;
