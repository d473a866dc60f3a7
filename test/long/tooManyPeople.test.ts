/** A page that names more people than anybody reads in a minute: no pill until it is over, and never another's colour. */
import { expect, test } from 'vitest';
import { pageAt } from '../../scripts/lib/browsers';
import { gmailThread, hanna, threadAddress, you } from '../../scripts/lib/practice';
import { workingModeKey } from '../../src/settings/keys';
import { siteGroupOf } from '../../src/settings/workingMode';
import { pillOn } from '../e2e/pill';
import { inBothBrowsers, type TestBrowser, until } from '../e2e/testBrowser';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(what: {
      target: { tabId: number };
      func: (count: number) => unknown;
      args: [number];
    }): Promise<{ result: unknown }[]>;
  };
};

const address = threadAddress.split('#')[0] as string;
const thread = gmailThread('School', [
  { id: 'f:1816000000000000001', from: hanna, to: you, date: 'Fri, Nov 13, 2026, 9:12 AM', html: '<p>Good day</p>' },
]);
/** As many as a tab may ask for within a minute. */
const mostPeople = 30;

/** Asks for so many people as the page's content script does when they come one by one; one of them more than may be. */
function askForMany(rig: TestBrowser): Promise<(string | undefined)[]> {
  return rig.inside(
    async (url, count) => {
      const [tab] = await chrome.tabs.query({ url });
      const func = async (times: number) => {
        const codes: (string | undefined)[] = [];
        for (let n = 0; n < times; n++) {
          const people = [{ name: `Reader ${n}`, emails: [`reader${n}@mail.example`], role: 'subject' }];
          const input = { seen: { kind: 'thread', people }, url: location.href };
          const reply = (await chrome.runtime.sendMessage({ ask: 'personSeen', input })) as {
            error?: { code: string };
          };
          codes.push(reply.error?.code);
        }
        return codes;
      };
      const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab!.id }, func, args: [count] });
      return answer!.result as (string | undefined)[];
    },
    `${address}*`,
    mostPeople,
  );
}

inBothBrowsers('a tab that names too many people', { site: pageAt(threadAddress, thread), language: 'en' }, (rig) => {
  test('has no pill until the minute is over', async () => {
    await rig.withSample();
    await rig.inside((key) => chrome.storage.local.set({ [key]: 'page' }), workingModeKey(siteGroupOf('gmail')));
    const page = await rig.open(threadAddress);
    const known = await until('her pill', async () => (await pillOn(rig, `${address}*`)).says);
    expect(known).toContain(hanna.name);
    // She counts as one of them.
    const codes = await askForMany(rig);
    expect(codes.filter(Boolean)).toEqual(['tooMany']);

    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('.gD')) {
        mark.setAttribute('email', 'last.one@mail.example');
        mark.setAttribute('name', 'Last One');
        mark.setAttribute('data-hovercard-id', 'last.one@mail.example');
        mark.textContent = 'Last One';
      }
      location.hash = '#inbox/FMfcgzQbdrKnownForPracticeThreadB';
    });
    await until('her pill to go', async () => !(await pillOn(rig, `${address}*`)).says);
    // Of the one before nothing comes back meanwhile.
    const next = await until('the next pill', async () => (await pillOn(rig, `${address}*`)).says);
    expect(next).toContain('Last One');
  });
});
