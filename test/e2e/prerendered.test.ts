/** A page that nobody has opened yet: nothing of it is read, and nothing is put into it. */
import { expect, onTestFinished, test } from 'vitest';
import { anna, type Profile, practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { feedPage, profilePage } from '../../scripts/lib/practice/linkedinPages';
import { startUndriven } from './chromiumWithoutDevTools';
import { inBothBrowsers, inBrowser, panel, until } from './testBrowser';

declare const chrome: {
  tabs: {
    query(of: { url: string }): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

/** Whether the page controller is in a page; it answers once it is there. */
async function isControlled(address: string): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ url: address });
  return chrome.tabs.sendMessage(tab!.id, { type: 'whoIsHere' }).then(
    (answer) => !!answer,
    () => false,
  );
}

inBothBrowsers('a page opened in the background', { site: practice }, (rig) => {
  test('is left alone until it is in front', async () => {
    await panel(await rig.open(profileAddress(anna)));
    const page = await rig.running.browser.newPage({ background: true });
    await page.goto(profileAddress(tomasz));
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    // Long enough for the page in front, which was asked first, to have answered twice.
    for (let i = 0; i < 2; i++) expect(await rig.inside(isControlled, profileAddress(anna))).toBe(true);
    expect(await rig.inside(isControlled, profileAddress(tomasz))).toBe(false);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.bringToFront();
    await panel(page);
    expect(await rig.inside(isControlled, profileAddress(tomasz))).toBe(true);
  });
});

/** Somebody whom the store knows by another headline than the page tells: it follows once the page is looked at. */
const before = 'Before';
const ewa = { ...tomasz, slug: 'ewa-maj', urn: 'ACoAAewamaj', name: 'Ewa Maj', headline: 'Sees that it gets built' };
const pathOf = (person: Profile) => new URL(profileAddress(person)).pathname;
const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };

inBrowser('chromium', { site: practice }, (rig) => {
  test('a page that is prerendered is left alone until it is opened', async () => {
    const people = [anna, tomasz, ewa];
    const contacts = people.map(({ name, slug, urn }) => ({
      ...lists,
      id: slug,
      name,
      linkedin: { slug, urn },
      headline: before,
    }));
    await rig.send({ do: 'import', input: { file: { contacts } } });
    // Left open, the panel opens on the next page too, and takes over what that says.
    await panel(await rig.open(profileAddress(anna)));
    const { profile } = rig.running;
    const extension = rig.extension as string;
    await rig.running.close();
    const prerender = [{ urls: [pathOf(tomasz), pathOf(ewa)], eagerness: 'immediate' }];
    const rules = `<script type="speculationrules">${JSON.stringify({ prerender })}</script>`;
    const undriven = await startUndriven({
      profile,
      extension,
      pages: {
        '/feed/': feedPage(),
        [pathOf(anna)]: profilePage(anna) + rules,
        [pathOf(tomasz)]: profilePage(tomasz),
        [pathOf(ewa)]: profilePage(ewa),
      },
    });
    onTestFinished(undriven.kill);
    const last = (person: Profile) => undriven.states(pathOf(person)).at(-1);
    // The page that shows itself after an installation comes to the front.
    await until('the welcome', async () => undriven.states('/feed/').at(-1)?.isVisible === false);
    undriven.lead('/feed/', pathOf(anna));
    await until('the panel in front', async () => last(anna)?.elements === 3);
    const asked = people.slice(1).map((person) => undriven.states(pathOf(person)).length);
    await until('both prerendered pages to have stood for a while', async () =>
      people.slice(1).every((person, i) => undriven.states(pathOf(person)).length > asked[i]! + 5),
    );
    for (const person of people.slice(1))
      for (const state of undriven.states(pathOf(person)))
        expect(state).toEqual({ isPrerendering: true, isVisible: false, elements: 2 });

    undriven.lead(pathOf(anna), pathOf(ewa));
    await until('the panel on the page that was opened', async () => last(ewa)?.elements === 3);
    expect(last(ewa)?.isPrerendering).toBe(false);
    expect(undriven.states(pathOf(ewa)).some(({ isPrerendering }) => isPrerendering)).toBe(true);
    await until('her headline to be stored', async () => undriven.isStored(ewa.headline));
    await undriven.kill();

    await rig.start();
    const headline = async ({ slug }: Profile) => (await rig.row<{ headline: string }>('contacts', slug))?.headline;
    expect([await headline(anna), await headline(tomasz), await headline(ewa)]).toEqual([
      anna.headline,
      before,
      ewa.headline,
    ]);
  });
});
