/** The tour without a window: the main job once through, a picture of every surface, in light and in dark. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ColorScheme, RunningBrowser } from '../browsers';
import { find, isPanelShown, panel, waitForSaved, waitForText } from '../browsers/locators';
import { until } from '../browsers/until';
import { anna, hanna, profileAddress, threadAddress, tomasz } from './';

/** Walks the tour and says, step by step, what happened. */
export async function* walkTour(running: RunningBrowser, pictures: string): AsyncGenerator<string> {
  const { browser } = running;
  const open = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    return page;
  };
  async function picture(page: Page, name: string): Promise<void> {
    for (const scheme of ['light', 'dark'] satisfies ColorScheme[]) {
      await running.scheme(scheme);
      await page.screenshot({ path: join(pictures, `${name}-${scheme}.png`) });
    }
    await running.scheme('light');
  }

  const first = await open(profileAddress(tomasz));
  await first.bringToFront();
  await picture(first, 'first-visit');
  const stranger = await panel(first);
  yield `${tomasz.name}'s profile: asked how to work on LinkedIn, "On the page" was chosen, and the panel opened.`;
  await (await find(stranger, 'button', 'Goal')).click();
  await (await find(stranger, 'radio', 'Cooperation')).click();
  await (await find(stranger, 'textbox', 'What exactly')).type('Draw the next school with my windows');
  await (await find(stranger, 'textbox', 'Note')).type('Likes daylight; knows the mayor.');
  await waitForSaved(stranger);
  await picture(first, 'panel-new');
  yield 'A goal and a note were written and saved by themselves.';

  const profile = await open(profileAddress(anna));
  const known = await panel(profile);
  await waitForText(known, "Doesn't know Windows");
  await picture(profile, 'panel');
  yield `${anna.name}: five meetings, and she doesn't know your offer; the panel says so, and why.`;
  await (await find(known, 'button', 'Knows already')).click();
  await waitForText(known, /^Knows Windows/m);
  await picture(profile, 'panel-told');
  yield '"Knows already": now she does.';
  await (await find(known, 'button', 'Add tag')).click();
  await find(known, 'dialog', 'Tag');
  await picture(profile, 'tags');
  await profile.keyboard.press('Escape');
  yield 'The tag palette: type, Enter, done.';

  const mail = await open(threadAddress);
  const sender = await panel(mail);
  await find(sender, 'heading', hanna.name);
  await picture(mail, 'mail');
  yield `A mail of ${hanna.name}: the panel is on its sender.`;
  await (await find(sender, 'button', 'Close')).click();
  await until('the panel to be put aside', async () => !(await isPanelShown(mail)));
  await picture(mail, 'aside');
  yield 'Closed, it is a small button at the edge.';

  await profile.bringToFront();
  const popup = await running.popup();
  await popup.bringToFront();
  await find(popup, 'list', "Don't know your offer");
  await picture(popup, 'popup');
  yield 'The popup lists who still doesn’t know your offer, those worth most first.';
  await popup.close();

  const options = await running.extensionPage('options.html');
  await find(options, 'textbox', 'Offer');
  await picture(options, 'options');
  yield 'The options: your offer, the sites, the keys.';

  const dashboard = await running.extensionPage('dashboard.html#contacts?sort=name');
  await find(dashboard, 'table', 'Contacts');
  await waitForText(dashboard, anna.name);
  await picture(dashboard, 'dashboard');
  yield 'The dashboard: everybody you know, and what there is between you.';
  yield `Pictures of all this are in shots/, in light and dark.`;
}
