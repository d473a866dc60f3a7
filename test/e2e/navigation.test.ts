/** The panel follows the page: no reload, no wrong person, nobody where nobody is. */
import { expect, test } from 'vitest';
import { combineSites } from '../../scripts/lib/browsers';
import { anna, feedAddress, hanna, practice, profileAddress, threadAddress } from '../../scripts/lib/practice';
import { liveObjects } from './liveObjects';
import { find, inBothBrowsers, isPanelShown, panel, type TestBrowser, until, waitForSaved } from './testBrowser';

/** Answers without a page, as a link to a download does. */
const nothingAt = 'https://www.linkedin.com/nothing';
const site = combineSites(practice, (url) => (url.href === nothingAt ? { status: 204, body: '' } : undefined));

declare const chrome: {
  runtime: {
    onMessage: {
      addListener(heard: (message: { ask?: string; do?: string }, sender: { tab?: { id: number } }) => void): void;
    };
  };
};

/** What pages tell the worker from now on, by the names of messages. @returns those of the tab that came last, so far */
async function messagesHeard(rig: TestBrowser): Promise<() => Promise<string[]>> {
  await rig.inside(() => {
    const heard: [tab: number, name: string][] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ ask, do: done }, { tab }) => {
      heard.push([tab?.id ?? 0, ask ?? `${done}`]);
    });
  });
  return async () => {
    const all = await rig.inside(() => (globalThis as unknown as { heard: [number, string][] }).heard.splice(0));
    const last = Math.max(...all.map(([tab]) => tab));
    return all.filter(([tab]) => tab === last).map(([, name]) => name);
  };
}

inBothBrowsers('navigation', { site }, (rig) => {
  // The first: what is saved on one tab, the others ask for anew.
  test('opening the panel asks once about the person, and a save is one message', async () => {
    // The first page ever has questions to ask.
    const first = await rig.open(profileAddress(anna));
    await find(await panel(first), 'heading', 'Anna Nowak');
    await first.close();
    const heard = await messagesHeard(rig);
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    const met = await find(frame, 'button', 'Met');
    // The panel's parts come last.
    await frame.waitForSelector('details');
    const opening = await heard();
    for (const once of ['pageSettings', 'contactView'])
      expect(
        opening.filter((ask) => ask === once),
        once,
      ).toHaveLength(1);
    expect(opening.length, `${opening}`).toBeLessThanOrEqual(8);
    // It was 87 when this was written.
    expect(await frame.$$eval('*', (all) => all.length)).toBeLessThan(120);
    await met.click();
    await waitForSaved(frame);
    expect(await heard()).toEqual(['touchpoint']);
    await page.close();
  });

  test('another profile without a reload, and back again', async () => {
    const page = await rig.open(profileAddress(anna));
    await find(await panel(page), 'heading', 'Anna Nowak');
    await page.click('header a[href*=tomasz]');
    await find(await panel(page), 'heading', 'Tomasz Lis');
    await page.evaluate(() => history.back());
    await find(await panel(page), 'heading', 'Anna Nowak');
    await page.click('header a[href*=feed]');
    await until('the panel to go', async () => !(await isPanelShown(page)));
    await page.evaluate(() => history.back());
    await find(await panel(page), 'heading', 'Anna Nowak');
  });

  test('what was being typed about one is not written to the next', async () => {
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    await (await find(frame, 'textbox', 'Note')).type('About Anna');
    await page.evaluate(() => document.querySelector<HTMLElement>('header a[href*=tomasz]')?.click());
    await find(await panel(page), 'heading', 'Tomasz Lis');
    const note = async () =>
      (await find(await panel(page), 'textbox', 'Note')).evaluate((field) => (field as HTMLTextAreaElement).value);
    expect(await note()).toBe('');
    await page.evaluate(() => history.back());
    await find(await panel(page), 'heading', 'Anna Nowak');
    await until('the note about Anna', async () => (await note()) === 'About Anna');
  });

  test('a navigation that comes to nothing locks the panel and gives it back', async () => {
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    await find(frame, 'heading', 'Anna Nowak');
    const inert = await frame.evaluateHandle(() => {
      const seen: boolean[] = [];
      const root = document.documentElement;
      new MutationObserver(() => seen.push(root.inert)).observe(root, { attributes: true });
      return seen;
    });
    await page.evaluate((address) => void setTimeout(() => location.assign(address)), nothingAt);
    await until('the panel to be locked', () => inert.evaluate((seen) => seen.includes(true)));
    await until('the panel to be given back', () => inert.evaluate((seen) => seen.at(-1) === false));
    await find(await panel(page), 'heading', 'Anna Nowak');
  });

  test('nobody on the feed, and nothing of ours in the page', async () => {
    const page = await rig.open(feedAddress);
    await page.waitForFunction(() => document.readyState === 'complete');
    expect(await isPanelShown(page)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
  });

  test('the sender of a mail thread', async () => {
    const page = await rig.open(threadAddress);
    await find(await panel(page), 'heading', hanna.name);
  });

  test('what the page tells later takes nothing out of the hands of who is typing', async () => {
    const page = await rig.open(threadAddress);
    const frame = await panel(page);
    await (await find(frame, 'textbox', 'Note')).type('Builds schools');
    const name = 'Zofia Wolska';
    await page.evaluate((another) => {
      const message = document.querySelector('[role=listitem]:last-child')!;
      const answer = message.cloneNode(true) as HTMLElement;
      const receiver = answer.querySelector('.g2')!;
      receiver.setAttribute('email', 'zofia@wolska.example');
      receiver.setAttribute('name', another);
      receiver.textContent = another;
      for (const name of ['data-message-id', 'data-legacy-message-id'])
        answer.querySelector(`[${name}]`)?.setAttribute(name, '#msg-a:r1816000000000000003');
      message.after(answer);
    }, name);
    await find(frame, 'button', name);
    await page.keyboard.type(' in Łomża');
    const note = await find(frame, 'textbox', 'Note');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Builds schools in Łomża');
    await find(frame, 'heading', hanna.name);
    await page.close();
  });

  test.runIf(rig.kind === 'chromium')('hundreds of navigations leave nothing behind', async () => {
    const page = await rig.open(profileAddress(anna));
    await find(await panel(page), 'heading', 'Anna Nowak');
    await page.click('header a[href*=tomasz]');
    await find(await panel(page), 'heading', 'Tomasz Lis');
    const navigate = async (times: number) => {
      await page.evaluate(async (times) => {
        for (let i = 0; i < times; i++) {
          const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
          if (i % 2) history.forward();
          else history.back();
          await gone;
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        }
      }, times);
      await find(await panel(page), 'heading', 'Tomasz Lis');
      return liveObjects(page);
    };
    const before = await navigate(20);
    const after = await navigate(300);
    expect(after).toMatchObject({ documents: before.documents, observers: before.observers });
    // The panel may be about to draw once more.
    expect(after.nodes).toBeLessThan(before.nodes * 1.2);
    expect(after.listeners).toBeLessThan(before.listeners + 20);
    expect(before.observers).toBeGreaterThan(0);
    await page.close();
  });

  test('neither the pages nor the extension asked for anything but the pages', async () => {
    const hosts = new Set(rig.running.requests.map(({ url }) => new URL(url).hostname));
    expect([...hosts].sort()).toEqual(['mail.google.com', 'www.linkedin.com']);
  });
});
