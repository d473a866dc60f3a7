/** How many clicks the daily jobs take, counted beside what they should take; and what stands above the fold. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anna, practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { addDays } from '../../src/domain/days';
import {
  find,
  findNow,
  inBothBrowsers,
  localToday,
  panel,
  type TestBrowser,
  until,
  visibleText,
  waitForText,
} from './testBrowser';

interface StoredRecord {
  contact: string;
  type: string;
  deleted?: boolean;
  on?: string;
  text?: string;
  channel?: string;
  character?: string;
  minutes?: number;
  kind?: string;
  wording?: string;
  by?: string;
  state?: string;
}

/** What is stored of one kind. */
const stored = (rig: TestBrowser, wanted: string): Promise<StoredRecord[]> =>
  rig.inside(
    (type) =>
      new Promise<StoredRecord[]>((resolve) => {
        const opening = indexedDB.open('knownfor');
        opening.onsuccess = () => {
          const all = opening.result.transaction('datedRecords').objectStore('datedRecords').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve((all.result as StoredRecord[]).filter((one) => one.type === type && !one.deleted));
          };
        };
      }),
    wanted,
  );

inBothBrowsers('a job in the panel', { site: practice, language: 'en' }, (rig) => {
  let page: Page;
  let frame: Frame;
  let clicks = 0;
  const counted: { job: string; clicks: number; shouldBe: number }[] = [];
  const takes = (job: string, shouldBe: number) => {
    counted.push({ job, clicks, shouldBe });
    expect(clicks, job).toBe(shouldBe);
  };

  const click = async (role: string, name: string) => {
    clicks++;
    await ((await find(frame, role, name)) as ElementHandle<Element>).click();
  };

  /** The panel on somebody, once its parts have come. */
  async function openOn(address: string): Promise<void> {
    await page?.close();
    page = await rig.open(address);
    frame = await panel(page);
    await find(frame, 'button', 'Add tag');
    clicks = 0;
  }

  beforeAll(() => rig.withSample());
  beforeEach(() => openOn(profileAddress(anna)));
  afterAll(() => console.table(counted));

  test('everything of the order stands above the fold at 656 px', async () => {
    await page.setViewport({ width: 1280, height: 656 });
    await waitForText(frame, "Doesn't know Windows");
    const below = await frame.evaluate(() => {
      const sight = document.querySelector('footer')!.getBoundingClientRect().top;
      const wanted = ['h1', '.goal-line', '.now .main', '.quick', '.note textarea'];
      return wanted.filter((one) => !((document.querySelector(one)?.getBoundingClientRect().bottom ?? 1e9) <= sight));
    });
    expect(below).toEqual([]);
  });

  test('a business meeting with its minutes: 2 clicks', async () => {
    await click('button', 'Met');
    await click('button', '60 min');
    takes('a business meeting of an hour', 2);
    await until('the meeting', async () =>
      (await stored(rig, 'touchpoint')).some(
        ({ contact, channel, character, minutes }) =>
          contact === 'anna' && channel === 'meeting' && character === 'business' && minutes === 60,
      ),
    );
    await waitForText(frame, 'Undo');
  });

  test('a meeting of yesterday: 2 clicks', async () => {
    const before = addDays(localToday(), -1);
    await click('button', 'Met');
    await click('button', 'yesterday');
    takes('a meeting of yesterday', 2);
    await until('the meeting', async () =>
      (await stored(rig, 'touchpoint')).some(
        ({ contact, channel, on }) => contact === 'anna' && channel === 'meeting' && on === before,
      ),
    );
  });

  test('a goal with its words: 2 clicks, then typing', async () => {
    await openOn(profileAddress(tomasz));
    await click('button', 'Add to KnownFor');
    clicks = 0;
    await click('button', 'Goal');
    await click('radio', 'Referral');
    takes('a goal with its words', 2);
    await until('the focus in its words', () =>
      frame.evaluate(() => document.activeElement === document.querySelector('.form input[type=text]')),
    );
    await page.keyboard.type('Two investors');
    const by = await find(frame, 'textbox', 'By when');
    await by.type('in 2 months');
    await by.evaluate((field) => (field as HTMLElement).blur());
    await until('the goal', async () =>
      (await stored(rig, 'goal')).some(
        ({ kind, wording, by: day }) => kind === 'referral' && wording === 'Two investors' && !!day,
      ),
    );
  });

  test('a reminder: 1 click and words, and nothing is saved before its day is said', async () => {
    await click('button', 'Reminder');
    await page.keyboard.type('ask about the tender');
    await page.keyboard.press('Enter');
    await waitForText(frame, 'Which day?');
    expect(await stored(rig, 'reminder')).toHaveLength(0);
    await page.keyboard.type(' in 2 weeks');
    await page.keyboard.press('Enter');
    takes('a reminder', 1);
    const [one] = await until('the reminder', async () => {
      const all = await stored(rig, 'reminder');
      return all.length > 0 && all;
    });
    expect(one).toMatchObject({ contact: 'anna', text: 'ask about the tender' });
  });

  test('what was typed of a reminder without a day is kept, and shown', async () => {
    await click('button', 'Reminder');
    await page.keyboard.type('ring about the oak');
    await page.close();
    page = await rig.open('about:blank');
    await until('the words', async () => {
      await openOn(profileAddress(anna));
      return (await visibleText(frame)).includes('Words that could not be saved');
    });
    await (await find(frame, 'button', 'Throw the words away')).click();
  });

  test('help received: 2 clicks, then what it was worth', async () => {
    await click('button', 'Helped');
    await click('button', 'They helped me: Tip');
    takes('help received', 2);
    await until('the focus in its amount', () =>
      frame.evaluate(() => (document.activeElement as HTMLInputElement | null)?.inputMode === 'decimal'),
    );
    expect(await stored(rig, 'benefit')).toContainEqual(
      expect.objectContaining({ contact: 'anna', direction: 'received', kind: 'tip' }),
    );
  });

  test('Ctrl+Z takes back the last things done here, one after the other, and says which', async () => {
    const undo = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    };
    const before = (await stored(rig, 'touchpoint')).length;
    await click('button', 'Called');
    await waitForText(frame, 'Saved: call');
    await click('button', 'Wrote');
    await until('both', async () => (await stored(rig, 'touchpoint')).length === before + 2);
    const note = await find(frame, 'textbox', 'Note');
    await note.click();
    await page.keyboard.type('oak');
    await undo();
    // In a field that was typed in it is the text's own: the conversations stay.
    expect((await stored(rig, 'touchpoint')).length).toBe(before + 2);
    clicks = 0;
    await (await find(frame, 'button', 'Met')).focus();
    await until('the note to be saved', async () => /Saved/.test(await visibleText(frame)));
    await frame.evaluate(() => document.querySelector<HTMLElement>('h1')?.focus());
    await until('the first of them alone', async () => {
      if ((await stored(rig, 'touchpoint')).length === before) return true;
      await undo();
      await waitForText(frame, /Undone/);
      return false;
    });
    await waitForText(frame, 'Undone: call');
    takes('an undo, several steps', 0);
  });

  test('the eye hides what the user wrote, everywhere, and shows it again', async () => {
    await waitForText(frame, 'The windows of the fourth estate');
    await click('button', 'Hide my notes');
    expect(clicks).toBe(1);
    await waitForText(frame, 'Your notes are hidden');
    expect(await visibleText(frame)).not.toMatch(/fourth estate|Doesn't know|Last contact/);
    await openOnHidden();
    await click('button', 'Show my notes');
    await waitForText(frame, 'The windows of the fourth estate');
  });

  async function openOnHidden(): Promise<void> {
    await page.close();
    page = await rig.open(profileAddress(anna));
    frame = await panel(page);
    await waitForText(frame, 'Your notes are hidden');
    expect(await findNow(frame, 'textbox', 'Note')).toBeNull();
  }

  test('tags fold after six', async () => {
    const add = ['oak', 'pine', 'larch', 'ash', 'elm', 'beech', 'birch'];
    await rig.send({ do: 'tag', input: { who: { contact: 'anna' }, add } });
    await find(frame, 'button', '3 more tags');
    const list = await find(frame, 'list', 'Tags');
    expect(await list.evaluate((element) => element.children.length)).toBe(6);
    await click('button', '3 more tags');
    await until('all of them', () => list.evaluate((element) => element.children.length === 9));
  });

  test('the role is put right here, and the page changes it no more', async () => {
    await click('button', 'More');
    await click('menuitem', 'Correct the details');
    const role = await find(frame, 'textbox', 'Role');
    await role.evaluate((field) => (field as HTMLInputElement).select());
    await role.type('Owner');
    await click('button', 'Done');
    await waitForText(frame, 'Nowak Estates · Owner');
    await openOn(profileAddress(anna));
    await waitForText(frame, 'Nowak Estates · Owner');
  });

  test('a tag, and that they know: 1 click each', async () => {
    await click('button', 'Add tag');
    const field = await find(frame, 'combobox', 'Tag');
    await until('the caret in it', () => field.evaluate((one) => document.activeElement === one));
    await page.keyboard.type('cedar');
    await page.keyboard.press('Enter');
    takes('a tag', 1);
    await until('the tag', async () => (await rig.row<{ tags: string[] }>('contacts', 'anna'))?.tags.includes('cedar'));
    clicks = 0;
    await click('button', 'Knows already');
    takes('I told them', 1);
    await until('the evidence', async () =>
      (await stored(rig, 'evidence')).some(({ contact, kind }) => contact === 'anna' && kind === 'told'),
    );
  });

  test('a reached goal asks what came of it', async () => {
    await click('button', 'Reached');
    takes('a goal reached', 1);
    await waitForText(frame, 'Goal reached');
    await page.keyboard.type('Forty windows');
    await until('the outcome', async () =>
      (await stored(rig, 'goal')).some((one) => one.state === 'reached' && JSON.stringify(one).includes('Forty')),
    );
  });

  test('somebody is found with no click', async () => {
    const popup = await rig.popup();
    await until('the keyboard in the search', () =>
      popup.evaluate(
        () =>
          document.activeElement?.role === 'searchbox' ||
          (document.activeElement as HTMLInputElement | null)?.type === 'search',
      ),
    );
    clicks = 0;
    await popup.keyboard.type('nowk');
    takes('a search, once the popup is open', 0);
    await waitForText(popup, 'Anna Nowak');
    await popup.close();
  });

  test('whom one met is told in a line with no click', async () => {
    const capture = await rig.extensionPage('popup.html?capture');
    const line = await find(capture, 'textbox', 'Who did you meet?');
    await until('the keyboard in the line', () => line.evaluate((field) => document.activeElement === field));
    clicks = 0;
    await capture.keyboard.type('met Cezary Baran, owner of Budimax');
    await capture.keyboard.press('Enter');
    takes('a captured line, once its window is open', 0);
    await waitForText(capture, 'Saved: Cezary Baran');
  });
});
