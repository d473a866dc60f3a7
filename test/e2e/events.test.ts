/** Events and advocates: whom you met there, as a list or one key each; the next briefing; who says your name. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { a11yViolations } from './axe';
import {
  find,
  findNow,
  inBothBrowsers,
  localToday,
  panel,
  type TestBrowser,
  until,
  visibleText,
  waitForSaved,
  waitForText,
} from './testBrowser';

const ago = (days: number) => new Date(Date.parse(localToday()) - days * 86_400_000).toISOString().slice(0, 10);
const eventPage = 'dashboard.html#event=Breakfast%20club';

async function runCommand(rig: TestBrowser, name: string, input: object): Promise<void> {
  const reply = await rig.send<{ ok: boolean }>({ do: name, input });
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
}

/** The lines of the list as they were understood. */
const understood = (page: Page) =>
  page.$$eval('.guest-lines li', (lines) => lines.map((line) => line.textContent?.replace(/\s+/g, ' ') ?? ''));

/** How many sheets of paper a page takes. Firefox compresses the part that says it. */
async function sheets(page: Page): Promise<number> {
  const paper = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
  const unpacked = [...paper.matchAll(/\/ObjStm.*?stream\r?\n(.*?)endstream/gs)].map(([, bytes]) =>
    inflateSync(Buffer.from(bytes!, 'latin1')).toString('latin1'),
  );
  return [paper, ...unpacked].join('').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The smallest type that is shown, in points. */
const smallest = (all: Element[]) =>
  Math.min(
    ...all.filter((one) => one.getClientRects().length).map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75),
  );

/** The heights of a column, in pixels, at which somebody would stand in two of them. */
function cutAtSomeHeight(list: Element): number[] {
  const { style } = list as HTMLElement;
  return Array.from({ length: 70 }, (_, i) => 300 + i * 10).filter((height) => {
    style.height = `${height}px`;
    return [...list.children].some((one) => one.getClientRects().length > 1);
  });
}

const grids = (all: Element[]) =>
  all
    .filter((one) => one.querySelector('.brief') ?? one.closest('.brief'))
    .flatMap((one) => {
      const { display } = getComputedStyle(one);
      return /grid|flex/.test(display) ? `${one.tagName}.${one.className}` : [];
    });

inBothBrowsers('events and advocates', { site: practice }, (rig) => {
  test('a list from the phone: known, new, asked and unreadable ones; what is not clear stays in it', async () => {
    await rig.withSample();
    await runCommand(rig, 'capture', { name: 'Anna Nowak', headline: 'Dentist', on: ago(40), channel: 'call' });
    const page = await rig.extensionPage('dashboard.html#events');
    await (await find(page, 'textbox', 'New event')).type('Breakfast club');
    await page.keyboard.press('Enter');
    const list = await find(page, 'textbox', 'One person a line, as you typed it on the phone');
    await list.type('- Marta Zielińska\n- Jan Lis, owner of Budimax\n- Anna Nowak\n- it was a good morning all in all');
    await until('four lines understood', async () => (await understood(page)).length === 4);
    await waitForText(page, 'No name can be read here');
    await waitForText(page, 'Who is “Anna Nowak”?');
    expect(await a11yViolations(page)).toEqual([]);
    await (await find(page, 'radio', 'Anna Nowak, Dentist')).click();
    await (await find(page, 'button', 'Save 3 people')).click();
    await waitForText(page, 'Noted: 3, Breakfast club');
    await until('the line that was not clear', async () => {
      const left = await list.evaluate((field) => (field as HTMLTextAreaElement).value);
      return left === '- it was a good morning all in all';
    });
    const met = () => page.$$eval('#met ~ ul .name', (names) => names.map((name) => name.textContent ?? '').sort());
    await until('three people met', async () => String(await met()) === 'Anna Nowak,Jan Lis,Marta Zielińska');
    await (await find(page, 'button', 'Undo')).click();
    await until('nobody met', async () => (await met()).length === 0);
    await page.close();
  });

  test('whoever is named for a day to come is expected, and the briefing says what to do with each', async () => {
    await runCommand(rig, 'attendance', {
      event: 'Breakfast club',
      on: ago(1),
      people: [{ contact: 'marta', name: 'Marta Zielińska' }],
    });
    const page = await rig.extensionPage(eventPage);
    await (await find(page, 'button', 'The same people as before')).click();
    await (await find(page, 'button', 'Expect 1 person')).click();
    await runCommand(rig, 'attendance', {
      event: 'Breakfast club',
      on: ago(-9),
      people: [{ contact: 'anna', name: 'Anna Nowak' }],
    });
    const briefs = () => page.$$eval('.brief', (all) => all.map((one) => (one as HTMLElement).textContent ?? ''));
    await until('two briefs', async () => (await briefs()).length === 2);
    const [first] = await briefs();
    expect(first).toContain('Anna Nowak');
    expect(first).toContain("Doesn't know Windows");
    expect(first).toContain('Piotr makes wooden windows that keep the street outside.');
    expect(first).toContain('goals, accomplishments, interests, networks, skills');
    expect(await a11yViolations(page)).toEqual([]);
    await page.close();
  });

  test('a name is read beside many days', async () => {
    const people = [{ contact: 'marta', name: 'Marta Zielińska' }];
    for (const days of [30, 60, 90, 120, 150])
      await runCommand(rig, 'attendance', { event: 'Club', on: ago(days), people });
    const page = await rig.extensionPage('dashboard.html#event=Club');
    const name = (await page.waitForSelector('#met ~ ul .name'))!;
    expect((await name.boundingBox())!.height).toBeLessThan(50);
    await page.close();
  });

  test('on paper there is the briefing alone, on one page', async () => {
    const page = await rig.extensionPage(eventPage);
    await page.waitForSelector('.brief');
    if (rig.kind === 'chromium') {
      await page.emulateMediaType('print');
      expect(await visibleText(page)).not.toContain('Who did you meet there?');
    }
    expect(await sheets(page)).toBe(1);
    await page.close();
  });

  test('forty guests take more than one page: nothing is printed under 8 pt, and nobody is cut in two', async () => {
    const people = Array.from({ length: 40 }, (_, i) => ({ name: `Guest ${i} ${'Long-Name '.repeat(i % 4)}End` }));
    await runCommand(rig, 'attendance', { event: 'Congress', on: ago(-9), people });
    const page = await rig.extensionPage('dashboard.html#event=Congress');
    await until('forty briefs', async () => (await page.$$('.brief')).length === 40);
    expect(await sheets(page)).toBeGreaterThan(1);
    expect(await page.title()).toBe('Briefing: Congress');
    // Only Chromium shows on the screen what it would print.
    if (rig.kind === 'chromium') {
      await page.emulateMediaType('print');
      expect(await page.$$eval('.briefing *', smallest)).toBeGreaterThanOrEqual(8);
      expect(await page.$eval('.briefs', cutAtSomeHeight)).toEqual([]);
      // On paper both browsers cut what stands in a grid, or is one, at the end of a sheet.
      expect(await page.$$eval('main, main *', grids)).toEqual([]);
    }
    await page.close();
  });

  test('one key each: the panel and the palette offer the event of these days', async () => {
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    await find(frame, 'heading', anna.name);
    // The last part to come: it moves what is above it.
    await find(frame, 'button', 'Add tag');
    await (await find(frame, 'button', 'Met at Breakfast club')).click();
    await waitForSaved(frame);
    await until('the offer to be gone', async () => !(await findNow(frame, 'button', 'Met at Breakfast club')));
    await page.goto(profileAddress(tomasz));
    const next = await panel(page);
    await find(next, 'heading', tomasz.name);
    await find(next, 'button', 'Met at Breakfast club');
    await (await find(next, 'button', 'Add tag')).click();
    await find(next, 'option', 'Met at Breakfast club');
    await page.keyboard.press('Enter');
    await until('the offer to be gone', async () => !(await findNow(next, 'button', 'Met at Breakfast club')));
    await page.close();
    const event = await rig.extensionPage(eventPage);
    await until('three people met', async () => (await event.$$('#met ~ ul .name')).length === 3);
    await event.close();
  });

  test('the verdict opens to what it was reckoned from', async () => {
    await runCommand(rig, 'event', { name: 'Breakfast club', cost: 100, hours: 2 });
    const page = await rig.extensionPage('dashboard.html#events');
    await page.waitForSelector('.event-verdict summary');
    await page.click('.event-verdict summary');
    await waitForText(page, 'Price: cost 100, and 2 h at 100 each, together 300.');
    await page.close();
  });

  test('who has, who would, who is slipping away, and the next step; who buys is a list of its own', async () => {
    const said = (contact: string, kind: string, days: number) =>
      runCommand(rig, 'evidence', { who: { contact }, offer: 'windows', kind, on: ago(days) });
    await said('marta', 'recommended', 20);
    await runCommand(rig, 'touchpoint', { who: { contact: 'marta' }, on: ago(10) });
    await runCommand(rig, 'benefit', {
      who: { contact: 'marta' },
      direction: 'received',
      kind: 'referral',
      on: ago(20),
    });
    const igor = { person: { name: 'Igor Zub', emails: ['igor@example.com'] } };
    await runCommand(rig, 'evidence', { who: igor, offer: 'windows', kind: 'repeated', on: ago(400) });
    const page = await rig.extensionPage('dashboard.html#advocates');
    await until('who has', async () => (await page.$('#advocates-has ~ ul [href$="#person=marta"]')) !== null);
    await until('who is slipping away', async () => {
      const slipping = await page.$$eval('#advocates-slipping ~ ul .name', (all) => all.map((one) => one.textContent));
      return slipping.includes('Igor Zub');
    });
    await find(page, 'link', 'Get in touch: Igor Zub');
    await until('who buys', async () => (await page.$('#buyers ~ ul [href$="#person=anna"]')) !== null);
    const thank = await find(page, 'button', 'Mark as thanked');
    expect(await a11yViolations(page)).toEqual([]);
    await thank.click();
    await until('thanks said', async () => !(await findNow(page, 'button', 'Mark as thanked')));
    await page.close();
  });

  test('each carries the sentence that they would pass on', async () => {
    const page = await rig.extensionPage('dashboard.html#advocates');
    await page.locator('li:has([href$="#person=marta"]) .sentence').click();
    await page.keyboard.type('Ask Piotr if you build in oak.');
    await page.keyboard.press('Escape');
    await waitForText(page, '“Ask Piotr if you build in oak.”');
    await page.close();
  });
});
