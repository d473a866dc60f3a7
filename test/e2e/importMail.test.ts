/** Bringing people in out of mailboxes and guest lists: who and when, and nothing of the mails. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, shot, type TestBrowser, until, visibleText, waitForText } from './testBrowser';

const mail = (from: string, to: string, day: number, text: string) =>
  [`From ${day}@xxx Tue Mar ${day} 09:15:03 +0000 2026`, `From: ${from}`, `To: ${to}`, '', text, '', ''].join('\n');
const [jan, lukasz] = ['Jan Lis <jan@okna.example>', '=?iso-8859-2?Q?=A3ukasz_=C6wik?= <lukasz@dom.example>'];
const mailbox = {
  'Sent.mbox':
    mail(jan, lukasz, 3, 'Sekret pierwszy. Robimy okna z drewna. Sekret drugi.') +
    [6, 7, 8, 9].map((day) => mail(jan, 'Zofia Mak <zofia@x.example>', day, 'Sekret piąty.')).join('') +
    [6, 7, 8].map((day) => mail(jan, 'Adam Kot <adam@x.example>', day, 'Sekret szósty.')).join('') +
    [6, 7].map((day) => mail(jan, 'Ola Lis <ola@x.example>', day, 'Sekret siódmy.')).join(''),
  Inbox:
    mail(lukasz, jan, 4, 'Sekret trzeci.\n\nPozdrawiam\nŁukasz Ćwik\nKierownik budowy') +
    mail('Obcy <obcy@x.example>', jan, 5, 'Sekret czwarty.'),
};
const guests = [
  'api_id,name,email,approval_status,checked_in_at',
  'g1,Ewa Kos,ewa@kos.example,approved,2026-05-16T17:10:00.000Z',
  'g2,Ola Mak,ola@mak.example,declined,',
].join('\n');

/** Gives files as the choice of files does. */
async function choose(page: Page, files: Record<string, string>): Promise<void> {
  const input = await page.waitForSelector('input[type=file][aria-label="Choose files"]');
  await input?.evaluate((field, given) => {
    const transfer = new DataTransfer();
    for (const [file, text] of Object.entries(given)) transfer.items.add(new File([text], file));
    (field as HTMLInputElement).files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

interface KeptArea {
  get(keys: null): Promise<object>;
}
declare const chrome: { storage: { local: KeptArea; session: KeptArea } };

/** All that the extension keeps anywhere: each row of each database, settings and drafts, as one text. */
const everythingKept = (rig: TestBrowser) =>
  rig.inside(async () => {
    const done = <Value>(asked: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, await caches.keys()];
    for (const area of [chrome.storage.local, chrome.storage.session]) kept.push(await area.get(null));
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      const tables = [...database.objectStoreNames];
      const transaction = database.transaction(tables);
      kept.push(name, await Promise.all(tables.map((table) => done(transaction.objectStore(table).getAll()))));
      database.close();
    }
    return JSON.stringify(kept);
  });

/** One key each, and the next of them has the focus; what one key did, Undo takes back. */
async function sortByKeys(page: Page): Promise<void> {
  const focused = () => page.evaluate(() => document.activeElement?.closest('.person .name')?.textContent);
  const press = async (key: 'f' | 't', next: string, left: number) => {
    await page.keyboard.press(key);
    await waitForText(page, `Can’t tell ${left}`);
    expect(await focused()).toBe(next);
  };
  await (await find(page, 'link', 'Zofia Mak')).focus();
  await press('f', 'Adam Kot', 2);
  await waitForText(page, 'Zofia Mak: tag budowa added');
  await press('t', 'Ola Lis', 1);
  await page.keyboard.press('n');
  await until('nobody left to sort', async () => !(await visibleText(page)).includes('Can’t tell'));
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await waitForText(page, 'Can’t tell 1');
}

inBothBrowsers('a mailbox', {}, (rig) => {
  test('and a guest list bring people and days, and no mail', async () => {
    const pitch = { trigger: '', pitches: [], proofs: [], exceptions: [] };
    const offers = [{ id: 'okna', name: 'Okna', sentence: '', ...pitch, audience: ['budowa'], keywords: ['okna'] }];
    await rig.send({ do: 'import', input: { file: { offers, contacts: [] } } });
    const page = await rig.extensionPage('dashboard.html#import');
    await choose(page, { Inbox: mail(lukasz, jan, 4, 'Hej') });
    await waitForText(page, 'Inbox: whose mailbox is this?');
    await choose(page, { ...mailbox, 'Open house - Guests.csv': guests });
    await waitForText(page, 'Mailbox (jan@okna.example): 11 mails, 4 people');
    await waitForText(page, 'Guest list: 1 was there');
    await shot(page, `import-mail-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    await (await find(page, 'button', 'Take in 5 people')).click();
    await waitForText(page, '5 new people');
    const kept = await everythingKept(rig);
    for (const name of ['Ewa Kos', 'Łukasz Ćwik']) expect(kept).toContain(name);
    expect(kept).toContain('Robimy okna z drewna.');
    expect(kept).toContain('Kierownik budowy');
    expect(kept).toContain('Open house');
    expect(kept).not.toContain('Sekret');
    await page.evaluate(() => location.assign('#audit'));
    await waitForText(page, 'Can’t tell 3');
    await shot(page, `audit-mail-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    await sortByKeys(page);
    await page.close();
  });
});
