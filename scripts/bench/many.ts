/** Popup and panel with 10 and with 100,000 contacts. */
import type { Page } from 'puppeteer-core';
import type { Running } from '../browsers';
import { windows } from '../practice/people';
import { median, type Row } from './figures';

const few = 10;
const runs = 9;
const chunk = 5_000;

/** The rows of both, and how long the import of the many took. */
export async function many(running: Running, count: number): Promise<Row[]> {
  await take(running, 0, few);
  const before = { popup: await popup(running), look: await look(running) };
  const since = performance.now();
  for (let from = few; from < count; from += chunk) await take(running, from, Math.min(chunk, count - from));
  const imported = performance.now() - since;
  const name = count.toLocaleString('en');
  const beside = (ms: number) => ({ what: `with ${few}`, ms });
  return [
    {
      what: `popup with ${name} contacts`,
      ms: await popup(running),
      base: beside(before.popup),
      budget: { times: 1.2 },
    },
    {
      what: `panel's question with ${name} contacts`,
      ms: await look(running),
      base: beside(before.look),
      budget: { times: 1.2 },
    },
    { what: `import of ${name} contacts, in parts of ${chunk.toLocaleString('en')}`, ms: imported },
  ];
}

/** Takes in made-up contacts; a third of them fits the offer, a tenth has met you. */
async function take(running: Running, from: number, count: number): Promise<void> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  page.setDefaultTimeout(120_000);
  await page.evaluate(`(async () => {
    const lists = { emails: [], tags: [], goals: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
    const trades = ['Architect', 'Teacher', 'Nurse', 'Developer of houses', 'Tax adviser', 'Baker'];
    const contacts = Array.from({ length: ${count} }, (_, i) => ${from} + i).map((n) => ({
      ...lists, id: 'c' + n, name: 'Person ' + n, headline: trades[n % 6] + ' in town ' + (n % 997), company: 'Company ' + (n % 4999),
      linkedin: { slug: 'person-' + n },
      touchpoints: n % 10 ? [] : [{ on: '2026-0' + (1 + n % 9) + '-15', channel: 'meeting', character: 'social' }],
    }));
    const reply = await chrome.runtime.sendMessage({ do: 'import', input: { file: { offers: [${JSON.stringify(windows)}], contacts } } });
    if (!reply?.ok) throw new Error(JSON.stringify(reply));
  })()`);
  await page.close();
}

/** From the popup's page being asked for to the first people in it. */
async function popup(running: Running): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(`new MutationObserver((_, watching) => {
      if (!document.querySelector('li button')) return;
      globalThis.filled = performance.now();
      watching.disconnect();
    }).observe(document, { childList: true, subtree: true })`);
    await running.show(page, 'popup.html');
    await page.waitForFunction('globalThis.filled !== undefined');
    all.push((await page.evaluate('globalThis.filled')) as number);
    await page.close();
  }
  return median(all);
}

/** What the panel asks the worker when it opens on somebody known. */
async function look(running: Running): Promise<number> {
  const page: Page = await running.extensionPage('icons/16.png', { background: true });
  const all = (await page.evaluate(`(async () => {
    const all = [];
    for (let n = 0; n < 40; n++) {
      const person = { name: 'Person ' + (n % 10), emails: [], linkedin: { slug: 'person-' + (n % 10) } };
      const since = performance.now();
      const reply = await chrome.runtime.sendMessage({ ask: 'look', input: { person } });
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
      all.push(performance.now() - since);
    }
    return all;
  })()`)) as number[];
  await page.close();
  return median(all);
}
