/** "Hide my notes": one switch for every surface, over a restart, and nothing that was being typed is lost by it. */
import { expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { pillColours } from '../../src/background/icon/pillPalette';
import { pillOn } from './pill';
import { find, inBothBrowsers, panel, shot, until, visibleText, waitForText } from './testBrowser';

declare const chrome: {
  action: { getTitle(of: { tabId?: number }): Promise<string>; getBadgeText(of: object): Promise<string> };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
};

const hidden = 'Your notes are hidden';
const typed = 'Owes me a lunch';
const address = profileAddress(anna);

inBothBrowsers('hidden notes', { site: practice }, (rig) => {
  const grey = `--ground:${pillColours.unknown.light.ground}`;
  const iconTitle = () =>
    rig.inside(async (url) => chrome.action.getTitle({ tabId: (await chrome.tabs.query({ url }))[0]!.id }), address);

  const badge = () => rig.inside(() => chrome.action.getBadgeText({}));

  /** Every other page that says something of somebody, opened now. */
  async function othersAreHidden() {
    const paths = ['dashboard.html#contacts', 'sidepanel.html', 'namesakes.html', 'popup.html?capture', 'welcome.html'];
    for (const path of paths) {
      const other = await rig.extensionPage(path);
      await waitForText(other, hidden);
      const says = `${await other.title()} ${await visibleText(other)}`;
      for (const secret of [typed, anna.name]) expect(says).not.toContain(secret);
      await other.close();
    }
  }

  test('are hidden in the panel, by pill and icon, in popup and dashboard; what was typed is saved', async () => {
    await rig.withSample();
    const dashboard = await rig.extensionPage('dashboard.html');
    await find(dashboard, 'navigation', 'Views');
    const page = await rig.open(address);
    const frame = await panel(page);
    await until('the badge', async () => (await badge()) !== '');
    await (await find(frame, 'textbox', 'Note')).type(` ${typed}`);
    await (await find(frame, 'button', 'Hide my notes')).click();
    await waitForText(frame, hidden);
    const text = await visibleText(frame);
    expect(text).toContain('not encrypted');
    for (const secret of [typed, 'Goal:', 'Doesn’t know', "Doesn't know"]) expect(text).not.toContain(secret);
    await shot(page, `hidden-panel-${rig.kind}`);
    await until('the title of the icon', async () => (await iconTitle()) === `KnownFor – ${anna.name}`);
    await until('no number on the icon', async () => (await badge()) === '');
    expect(await rig.inside(() => chrome.action.getTitle({}))).toBe('KnownFor');
    await othersAreHidden();
    await page.bringToFront();
    await (await find(frame, 'button', 'Close')).click();
    await until('the grey pill', async () => {
      const { says, sheet } = await pillOn(rig, address);
      return says === anna.name && sheet.includes(grey);
    });
    await dashboard.bringToFront();
    await waitForText(dashboard, hidden);
    expect(await visibleText(dashboard)).not.toContain(anna.name);
    const popup = await rig.extensionPage('popup.html');
    await waitForText(popup, hidden);
    expect(await visibleText(popup)).not.toContain(anna.name);
    await shot(popup, `hidden-popup-${rig.kind}`);
  });

  test('over a restart, until they are shown again', async () => {
    await rig.crash();
    const popup = await rig.extensionPage('popup.html');
    await waitForText(popup, hidden);
    expect(await badge()).toBe('');
    const page = await rig.open(address);
    const frame = await panel(page);
    await waitForText(frame, hidden);
    await othersAreHidden();
    await popup.bringToFront();
    await (await find(popup, 'button', 'Show my notes')).click();
    await find(popup, 'searchbox', 'Search');
    await until('the badge', async () => (await badge()) !== '');
    await page.bringToFront();
    const note = await find(frame, 'textbox', 'Note');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toContain(typed);
    await popup.bringToFront();
    await (await find(popup, 'button', 'Hide my notes')).click();
    await waitForText(popup, hidden);
    await page.bringToFront();
    await waitForText(frame, hidden);
  });
});
