/** The panel at its edges: a long name, fifty tags, low windows, magnified, from right to left; and its keyboard. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { combineSites, pageAt } from '../../scripts/lib/browsers';
import { anna, practice, profileAddress, threadAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, pillBox, shot, until, waitForText } from './testBrowser';

const name = 'Aleksandra Maksymiliana Brzęczyszczykiewicz-Wawrzyniakowska von Sternberg-Lipska';
const address = 'https://www.linkedin.com/in/long-name/';
const profile = `<!doctype html><html lang="ar" dir="rtl"><head><title>${name} | LinkedIn</title></head><body><main>
<section componentkey="ACoAAFbq7xkBNTU0NDA5NTg5secretkey77Topcard"><a href="/in/long-name/"><h2>${name}</h2></a>
<p>Owner</p><div><p>Warsaw</p><p>·</p><p><a href="/in/long-name/overlay/contact-info/">Contact info</a></p></div>
</section></main></body></html>`;

/** What lies outside the panel's width, or over something else that is clicked. */
const broken = (frame: Frame) =>
  frame.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('button, input, textarea, select, h1, p, li')]
      .filter((one) => one.checkVisibility())
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < -1 || right > wide + 1;
      })
      .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40) ?? ''}`);
  });

inBothBrowsers('the panel at its edges', { site: combineSites(pageAt(address, profile), practice) }, (rig) => {
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    await rig.withSample();
    page = await rig.open(address);
    frame = await panel(page);
    await find(frame, 'button', 'Add tag');
    const person = { name, emails: [], linkedin: { slug: 'long-name' } };
    const add = Array.from({ length: 50 }, (_, at) => `a tag of some length ${at}`);
    await rig.send({ do: 'tag', input: { who: { person }, add } });
    await waitForText(frame, 'a tag of some length');
  });

  test.each([
    ['wide', 1280, 860],
    ['magnified twice', 640, 430],
    ['magnified four times', 320, 215],
    ['low', 1280, 300],
  ])('%s: a name of 80 characters and fifty tags on a page from right to left', async (_, width, height) => {
    await page.bringToFront();
    await page.setViewport({ width, height });
    await until('all of it within', async () => !(await broken(frame))[0]).catch(async () =>
      expect(await broken(frame)).toEqual([]),
    );
    await shot(page, `edges-${width}-${height}-${rig.kind}`);
    // The way back and the note can be reached.
    const note = await find(frame, 'textbox', 'Note');
    await note.scrollIntoView();
    await note.click();
    expect(await note.isIntersectingViewport()).toBe(true);
  });

  test('opened by the pill in mail the keyboard is in it, and Escape gives it back', async () => {
    const mail = await rig.open(threadAddress);
    await panel(mail);
    await (await find(await panel(mail), 'button', 'Close')).click();
    await until('the pill', () => pillBox(mail));
    const { x, y, width, height } = (await pillBox(mail))!;
    await mail.mouse.click(x + width / 2, y + height / 2);
    const opened = await panel(mail);
    const focused = () => opened.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
    await until('the keyboard in the panel', focused);
    await mail.keyboard.press('Escape');
    await until('the keyboard in the page', async () => !(await opened.evaluate(() => document.hasFocus())));
    await mail.close();
  });

  test('a retired offer is no choice for a goal', async () => {
    for (const [id, retired] of [
      ['doors', undefined],
      ['shutters', '2026-01-01'],
    ])
      await rig.send({ do: 'offer', input: { id, name: id, ...(retired && { retired }) } });
    await page.bringToFront();
    await page.setViewport({ width: 1280, height: 860 });
    const own = await rig.open(profileAddress(anna));
    const form = await panel(own);
    await (await form.waitForSelector('.goal-line'))!.click();
    await form.waitForSelector('fieldset select');
    const options = await form.$$eval('fieldset select option', (all) => all.map((one) => one.textContent));
    expect(options).toContain('doors');
    expect(options).not.toContain('shutters');
    await own.close();
  });
});
