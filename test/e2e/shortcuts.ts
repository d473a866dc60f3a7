/** Every shortcut, pressed with real keys inside fields of every surface: nothing hangs, nothing typed changes. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { canHaveScreen } from '../../scripts/lib/browsers/virtualScreen';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, type PageOrFrame, panel, type TestBrowser, until, visibleText } from './testBrowser';

/** Of the four, `open` puts the panel aside and `capture` opens a window; both are looked at afterwards. */
const keys = { open: 'alt+shift+k', tag: 'alt+shift+g', told: 'alt+shift+m', capture: 'alt+shift+y' };

/** What can hold the keyboard and be typed or chosen in. */
const fields = ':is(input:not([type=hidden]), textarea, select)';

/** What is folded away holds fields too. */
const unfold = (place: PageOrFrame) =>
  place.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const prompt of document.querySelectorAll<HTMLElement>('button.prompt[id]')) prompt.click();
  });

/** A name for each field that is there and shown, in the order of the page. */
const names = (place: PageOrFrame) =>
  place.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLInputElement>(selector)].filter((one) => one.checkVisibility());
    return shown.map((one) => one.labels?.[0]?.textContent || one.ariaLabel || one.id || one.placeholder);
  }, fields);

/** In which of a page's fields the shortcuts are pressed: a page of settings repeats its kinds dozens of times. */
type PressedFields = 'every field' | 'one of each kind';

/**
 * The places of these fields, each with its name.
 * @param known kinds that were pressed in already, each once where every field isn't asked for
 */
async function pressedIn(
  place: PageOrFrame,
  which: PressedFields,
  known = new Set<string>(),
): Promise<[nth: number, name: string][]> {
  const all = [...(await names(place)).entries()];
  if (which === 'every field') return all;
  const kinds = await place.evaluate((selector) => {
    const shown = [...document.querySelectorAll<HTMLInputElement>(selector)].filter((one) => one.checkVisibility());
    return shown.map(({ type, inputMode, role, className }) => [type, inputMode, role, className].join());
  }, fields);
  const pressed = all.filter(([nth]) => kinds.indexOf(kinds[nth] ?? '') === nth && !known.has(kinds[nth] ?? ''));
  for (const kind of kinds) known.add(kind);
  return pressed;
}

const focus = (place: PageOrFrame, nth: number) =>
  place.evaluate(
    (selector, at) => {
      const shown = [...document.querySelectorAll<HTMLInputElement>(selector)].filter((one) => one.checkVisibility());
      shown[at]?.focus();
    },
    fields,
    nth,
  );

/** The panel on Anna's page, once all its folded parts are there. */
async function unfoldedPanel(page: Page): Promise<Frame> {
  const frame = await panel(page);
  await find(frame, 'heading', anna.name);
  await until('its folded parts', async () => {
    await unfold(frame);
    return (await names(frame)).length > 8;
  });
  return frame;
}

/** All that is typed into the fields. */
const typedIn = (place: PageOrFrame) =>
  place.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type=checkbox]), textarea')]
      .map(({ value }) => value)
      .join('|'),
  );

/** Unfolds all there is, and says what the fields hold once nothing more of it is drawn. */
async function unfolded(page: Page): Promise<string> {
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  let before: string | undefined;
  await until('nothing more to unfold', async () => {
    const last = before;
    await unfold(page);
    await drawn();
    before = `${await names(page)}: ${await typedIn(page)}`;
    return before === last;
  });
  return typedIn(page);
}

/** Pages that, opened like that, hold no field. */
const bare = ['sidepanel.html', 'namesakes.html'];

declare const chrome: { extension: { getViews(): Window[] } };

/** How many windows, tabs and popups of ours a shortcut opened beside the page under test. */
const opened = (rig: TestBrowser) =>
  rig.inside(
    () =>
      chrome.extension
        .getViews()
        .filter(({ location, name }) => location.pathname === '/popup.html' && name !== 'under test').length,
  );

/** Closes them, so that the next key reaches the page under test. */
async function closeOpened(rig: TestBrowser, stays: Page): Promise<void> {
  await rig.inside(() => {
    for (const view of chrome.extension.getViews())
      if (view.location.pathname === '/popup.html' && view.name !== 'under test') view.close();
  });
  await stays.bringToFront();
}

/** What stands where notes are hidden. */
const hidden = 'Your notes are hidden';

/** Gives a command a key: on Chromium's own page of shortcuts, in Firefox by what its page does. */
async function giveKey(rig: TestBrowser, name: string, shortcut: string): Promise<void> {
  if (rig.kind === 'firefox') {
    const page = await rig.running.extensionPage('icons/16.png', { background: true });
    await page.evaluate((detail) => (globalThis as unknown as WithCommands).browser.commands.update(detail), {
      name,
      shortcut,
    });
    return page.close();
  }
  const page = await rig.open('chrome://extensions/shortcuts');
  const detail = { extensionId: new URL(rig.running.origin).hostname, commandName: name, keybinding: shortcut };
  await page.evaluate(
    (given) => (chrome as unknown as WithDevelopers).developerPrivate.updateExtensionCommand(given),
    detail,
  );
  await page.close();
}

interface WithCommands {
  browser: { commands: { update(detail: { name: string; shortcut: string }): Promise<void> } };
}

interface WithDevelopers {
  developerPrivate: {
    updateExtensionCommand(of: { extensionId: string; commandName: string; keybinding: string }): Promise<void>;
  };
}

/** The tests, in both browsers. */
export function pressShortcuts(which: PressedFields): void {
  if (!canHaveScreen) return;
  inBothBrowsers('a shortcut', { site: practice, onScreen: true }, (rig) => {
    beforeAll(() => rig.withSample());

    describe('from inside the panel', () => {
      let page: Page;
      let frame: Frame;
      const isInPanel = () => frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body);

      beforeAll(async () => {
        page = await rig.open(profileAddress(anna));
        frame = await unfoldedPanel(page);
      });

      test(`tags: from ${which}, and back`, async () => {
        for (const [nth, name] of await pressedIn(frame, which)) {
          await focus(frame, nth);
          rig.screen!.press('x', keys.tag);
          await find(frame, 'dialog', 'Tag').catch((cause) => {
            throw new Error(`pressed in "${name}"`, { cause });
          });
          await until('the palette to have the keyboard', isInPanel);
          rig.screen!.press('Escape');
          await until('no palette', () => frame.evaluate(() => !document.querySelector('[role=dialog]')));
        }
      });

      test(`"I told them": from ${which}, and the keyboard stays in the panel`, async () => {
        for (const [nth, name] of await pressedIn(frame, which)) {
          await focus(frame, nth);
          rig.screen!.press('x', keys.told);
          await until(`the panel to answer to the key pressed in "${name}"`, isInPanel);
        }
      });

      test('one after the other, many times over', async () => {
        await (await find(frame, 'textbox', 'Note')).click();
        rig.screen!.press('x', keys.told, keys.tag, keys.tag, keys.told, keys.tag);
        await find(frame, 'dialog', 'Tag');
        rig.screen!.press('Escape');
        await until('no palette', () => frame.evaluate(() => !document.querySelector('[role=dialog]')));
      });

      test(`capture: from ${which} its window opens, and what stands in the panel stays`, async () => {
        const before = await typedIn(frame);
        for (const [nth, name] of await pressedIn(frame, which)) {
          await focus(frame, nth);
          rig.screen!.press(keys.capture);
          await until(`the window, called from "${name}"`, async () => (await opened(rig)) === 1);
          await closeOpened(rig, page);
          expect(await typedIn(frame)).toBe(before);
        }
      });

      test('hide my notes: by the key that the user gave it, there and back', async () => {
        await giveKey(rig, 'hide-notes', 'Alt+Shift+U');
        await page.bringToFront();
        const isHidden = async () => (await visibleText(frame)).includes(hidden);
        await (await find(frame, 'textbox', 'Note')).click();
        const before = await typedIn(frame);
        rig.screen!.press('End', 'y', 'alt+shift+u');
        await until('the notes to be hidden', isHidden);
        expect(await typedIn(frame)).not.toContain('xy');
        rig.screen!.press('alt+shift+u');
        await until('the notes', async () => !(await isHidden()));
        frame = await unfoldedPanel(page);
        expect((await typedIn(frame)).length).toBe(before.length + 1);
      });

      test(`open: from ${which} it puts the panel aside, and brings it back`, async () => {
        for (const [nth, name] of await pressedIn(frame, which)) {
          await focus(frame, nth);
          rig.screen!.press(keys.open);
          await until(`no panel after the key pressed in "${name}"`, async () => frame.detached);
          rig.screen!.press(keys.open);
          frame = await unfoldedPanel(page);
        }
      });
    });

    // The views of one document take keys in the same way.
    const pressedKinds = new Map<string, Set<string>>();
    const kindsOf = (path: string) => {
      const [document = path] = path.split('#');
      return pressedKinds.get(document) ?? pressedKinds.set(document, new Set()).get(document);
    };

    describe.each([
      ['options', 'options.html', 'Windows'],
      ['welcome', 'welcome.html#offer', 'Windows'],
      ['today', 'dashboard.html'],
      ['contacts', 'dashboard.html#contacts'],
      ['overlooked people', 'dashboard.html#audit'],
      ['repeated contacts', 'dashboard.html#duplicates'],
      ['the board', 'dashboard.html#board'],
      ['the map', 'dashboard.html#map'],
      ['the circle', 'dashboard.html#circle'],
      ['advocates', 'dashboard.html#advocates'],
      ['the bin', 'dashboard.html#bin'],
      ['adding people', 'dashboard.html#add'],
      ['the ledger', 'dashboard.html#ledger'],
      ['events', 'dashboard.html#events'],
      ['an event', 'dashboard.html#event=Club', '-'],
      ['import', 'dashboard.html#import'],
      ['backup and export', 'dashboard.html#backup'],
      ['my card', 'dashboard.html#card', 'Piotr'],
      // What was typed into the panel above is in the panel here.
      ["a person's page", 'dashboard.html#person=anna', 'x'],
      ['popup', 'popup.html'],
      ['capture', 'popup.html?capture'],
      ['side panel', 'sidepanel.html'],
      ['same name', 'namesakes.html'],
    ])('from inside %s', (_, path, holds = '') => {
      test('fields keep what they hold, and the page answers', async () => {
        const page = await rig.extensionPage(path);
        await page.evaluate(() => {
          window.name = 'under test';
        });
        // A window that opened late for the last test may lie over this page, and in a hidden page nothing is drawn.
        await until('its fields', async () => {
          await closeOpened(rig, page);
          return (bare.includes(path) || (await names(page)).length) && (await typedIn(page)).includes(holds);
        });
        const before = await unfolded(page);
        for (const [nth] of await pressedIn(page, which, kindsOf(path))) {
          await focus(page, nth);
          rig.screen!.press(...Object.values(keys));
          await closeOpened(rig, page);
          expect(await typedIn(page)).toBe(before);
        }
        await page.close();
      });
    });
  });
}
