/** The main job: what you want and what you know, written beside the person, and never lost. */
import { expect, test } from 'vitest';
import { practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import {
  find,
  inBothBrowsers,
  localToday,
  panel,
  type TestBrowser,
  until,
  visibleText,
  waitForSaved,
} from './testBrowser';

const address = profileAddress(tomasz);

/** What a field holds when the profile is opened anew. */
async function valueAgain(rig: TestBrowser, role: string, name: string): Promise<string> {
  const page = await rig.open(address);
  const field = await find(await panel(page), role, name);
  const value = await field.evaluate((element) => (element as HTMLInputElement).value);
  await page.close();
  return value;
}

inBothBrowsers('a relation', { site: practice }, (rig) => {
  test('a goal and a note are there again after the browser was killed right after "Saved"', async () => {
    const frame = await panel(await rig.open(address));
    await find(frame, 'heading', 'Tomasz Lis');
    await (await find(frame, 'button', 'Goal')).click();
    await (await find(frame, 'radio', 'Cooperation')).click();
    await (await find(frame, 'textbox', 'What exactly')).type('Draw the school with my windows');
    await (await find(frame, 'textbox', 'Note')).type('Likes daylight. Zażółć gęślą jaźń.');
    await waitForSaved(frame);
    await rig.crash();
    const again = await panel(await rig.open(address));
    await find(again, 'button', 'Goal: Cooperation: Draw the school with my windows');
    expect(await valueAgain(rig, 'textbox', 'Note')).toBe('Likes daylight. Zażółć gęślą jaźń.');
  });

  test('all that was written about one stranger made one contact', async () => {
    expect(await rig.count('contacts')).toBe(1);
  });

  test('what one wanted to be reminded of today stands before the card, and goes with one click', async () => {
    await rig.withSample();
    const who = { person: { name: tomasz.name, emails: [], linkedin: { slug: tomasz.slug } } };
    await rig.send({ do: 'reminder', input: { who, on: localToday(), text: 'Call about the school' } });
    const page = await rig.open(address);
    const frame = await panel(page);
    const due = await find(frame, 'button', 'Reminder: Call about the school, today');
    const card = await frame.waitForSelector('.now');
    const isBefore = await due.evaluate((line, below) => {
      return !!(line.compareDocumentPosition(below as Node) & Node.DOCUMENT_POSITION_FOLLOWING);
    }, card);
    expect(isBefore).toBe(true);
    await (await find(frame, 'button', 'Tick off')).click();
    await until('it to be gone', async () => !(await visibleText(frame)).includes('Call about the school'));
    await page.close();
  });

  test('what was typed while the worker slept is kept when the tab is closed at once', async () => {
    const page = await rig.open(address);
    const frame = await panel(page);
    await (await find(frame, 'button', 'What they can do for me')).click();
    await find(frame, 'textbox', 'What they can do for me');
    await rig.running.stopWorker();
    // Quicker than anybody types: the last letters are still on their way when the tab closes.
    const text = 'Name me to his clients, above all to the one who builds the library by the river';
    await page.keyboard.type(text);
    await page.close();
    let found = '';
    const isSaved = async () => {
      found = await valueAgain(rig, 'textbox', 'What they can do for me');
      return found === text;
    };
    await until('the text to be saved', isSaved).catch(() => expect(found).toBe(text));
  });
});
