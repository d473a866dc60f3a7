/** A save: the acknowledged command beside a message and a bare strict put of a record of the same size. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers';
import { type BenchRow, benchMedian, measured } from './benchRow';

const saveCount = 60;
const savedText = 'Likes daylight; knows the mayor; asked about the school in Łomża. ';
const savedPerson = { person: { name: 'Tomasz Lis', emails: [], linkedin: { slug: 'tomasz-lis-architect' } } };

/** The row of one command. Each save writes another text: one that changes nothing would be no save. */
export async function saveLatency(ours: RunningBrowser, baseline: RunningBrowser): Promise<BenchRow[]> {
  const page = await ours.extensionPage('icons/16.png', { background: true });
  const other = await baseline.extensionPage('page.html', { background: true });
  const record = {
    id: 'tomasz',
    keys: ['slug:tomasz-lis-architect'],
    name: 'Tomasz Lis',
    tags: [],
    clocks: { note: '0' },
  };
  const bare = `{ ...${JSON.stringify(record)}, note: ${JSON.stringify(savedText)} + n }`;
  const input = `{ who: ${JSON.stringify(savedPerson)}, field: 'note', text: ${JSON.stringify(savedText)} + n }`;
  const command = `{ do: 'field', input: ${input} }`;
  // In turns, so that whatever else the machine does falls on both.
  const [own, base]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 3; turn++) {
    base.push(...(await timesOf(other, bare)));
    own.push(...(await timesOf(page, command)));
  }
  await page.close();
  await other.close();
  const beside = { what: 'message + bare strict put', ms: benchMedian(base) };
  return [{ what: 'a save, sent to acknowledged', ...measured(own), base: beside, budget: { times: 2 } }];
}

/** How long each of several messages took to be answered. */
function timesOf(page: Page, message: string): Promise<number[]> {
  return page.evaluate(`(async () => {
    const all = [];
    for (let n = 0; n < ${saveCount / 3}; n++) {
      const sent = ${message};
      const since = performance.now();
      const reply = await chrome.runtime.sendMessage(sent);
      if (reply !== true && !reply?.ok) throw new Error(JSON.stringify(reply));
      all.push(performance.now() - since);
    }
    return all;
  })()`) as Promise<number[]>;
}
