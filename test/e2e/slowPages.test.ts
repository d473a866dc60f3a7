/**
 * At no moment can anybody type into the person from before: every frame is looked at, while pages change as slowly as
 * real ones.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { combineSites, pageAt, type ServedSite } from '../../scripts/lib/browsers';
import { anna, gmailMessage, hanna, practice, profileAddress, you } from '../../scripts/lib/practice';
import { isOpen, openOn, wrongMoments } from './panelMoments';
import { inBothBrowsers, until } from './testBrowser';

/** How long (ms) the content of the page before stays under the next address. */
const lag = 350;

/** One page of threads: the old one stays for a while under the new hash, as Gmail's does. */
const mail = 'https://mail.google.com/mail/u/1/';
const threads = {
  FMfcgzQbdrFirstThreadOfTwoThreadsA: hanna,
  FMfcgzQbdrSecondThreadOfTwoThreadB: { name: 'Ewa Maj', email: 'ewa@maj.example' },
};
const [first, second] = Object.keys(threads) as (keyof typeof threads)[];

function mailPage(): string {
  const letters = Object.entries(threads).map(([id, from]) => [
    id,
    `<h2 class="hP" data-thread-perm-id="thread-f:${id.length}">About ${from.name}</h2>
    <div role="list">${gmailMessage({ id: 'f:1', from, to: you, date: '', html: 'Hello' })}</div>`,
  ]);
  return `<!doctype html><title>Mail - ${you.email} - Gmail</title>
<header id="gb" role="banner"><a aria-label="Google Account: ${you.name} (${you.email})">P</a></header>
<div role="main"></div>
<script>
  const letters = ${JSON.stringify(Object.fromEntries(letters))};
  const list = '<table><tr class="zA"><td>List</td></tr></table>';
  const show = () => {
    document.querySelector('[role=main]').innerHTML = letters[location.hash.split('/')[1]] ?? list;
  };
  addEventListener('hashchange', () => setTimeout(show, ${lag}));
  show();
</script>`;
}

/** The practice profiles, whose content comes late. */
const late: ServedSite = async (url) => {
  const served = await practice(url);
  if (!served || !url.pathname.startsWith('/in/')) return served;
  const body = String(served.body).replace(
    'const show = async () => {',
    `$& await new Promise((done) => setTimeout(done, ${lag}));`,
  );
  return { ...served, body };
};

/** Clicks into the page beside all that is on it: in mail the panel stays on whomever it has the keyboard for. */
const turnToPage = (page: Page) => page.mouse.click(40, 400);

/** Reads who it is and turns back to the page. */
async function readOn(page: Page, name: string): Promise<void> {
  await openOn(page, name);
  await until('the keyboard back in the page', async () => {
    await turnToPage(page);
    return page.evaluate(() => document.activeElement === document.body);
  });
}

inBothBrowsers('slow pages', { site: combineSites(late, pageAt(mail, mailPage())) }, (rig) => {
  test('profile to profile, an overlay, back and forward', async () => {
    const page = await rig.open(profileAddress(anna));
    await openOn(page, 'Anna Nowak');
    await page.evaluate(() => document.querySelector<HTMLElement>('header a[href*=tomasz]')?.click());
    await openOn(page, 'Tomasz Lis');
    await page.evaluate(() => history.pushState({}, '', `${location.pathname}overlay/contact-info/`));
    await openOn(page, 'Tomasz Lis');
    await page.evaluate(() => history.go(-2));
    await openOn(page, 'Anna Nowak');
    await page.evaluate(() => history.go(1));
    await openOn(page, 'Tomasz Lis');
    expect(await wrongMoments(page, { '/in/anna': 'Anna Nowak', '/in/tomasz': 'Tomasz Lis' })).toEqual([]);
  });

  test('thread to thread, the list, and back', async () => {
    const page = await rig.open(`${mail}#inbox/${first}`);
    await readOn(page, hanna.name);
    await page.evaluate((id) => {
      location.hash = `#inbox/${id}`;
    }, second);
    await readOn(page, 'Ewa Maj');
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await until('the panel to be out of reach', async () => {
      // It may have taken the keyboard back while the page was drawn.
      await turnToPage(page);
      return !(await page.evaluate(isOpen));
    });
    await page.evaluate(() => history.back());
    await readOn(page, 'Ewa Maj');
    await page.evaluate(() => history.back());
    await readOn(page, hanna.name);
    const names = { [first as string]: hanna.name, [second as string]: 'Ewa Maj' };
    expect(await wrongMoments(page, names)).toEqual([]);
  });
});
