/** Bringing people in: what files are, what they would bring, taking it in, and taking it back. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { a11yViolations } from './axe';
import { find, findNow, inBothBrowsers, localToday, shot, type TestBrowser, until, waitForText } from './testBrowser';

declare const chrome: {
  storage: { local: { get(key: string): Promise<object>; set(values: object): Promise<void> } };
};

const connections = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Łukasz,Ćwik,https://www.linkedin.com/in/%C5%82ukasz-%C4%87wik-4b2,,Okna Sp. z o.o.,Dyrektor,08 Feb 2024',
  'Anna,Nowak,https://www.linkedin.com/in/anna-nowak,anna@budimax.example,Budimax,Architektka,09 Feb 2024',
  ',,,,,,10 Feb 2024',
].join('\n');

const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
/** Whoever asked and got no answer, and whoever only fits. */
const archive = {
  'Connections.csv': [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    `Ewa,Lis,${url('ewa-lis')},,Lis Domy,Deweloper,08 Feb 2024`,
    `Tadeusz,Kos,${url('tadeusz-kos')},,Kos,Prezes,08 Feb 2024`,
  ].join('\n'),
  'messages.csv': [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    `a,,Jan Lis,${url('jan-lis')},Ewa Lis,${url('ewa-lis')},2024-03-04 12:00:00 UTC,,Dzień dobry,INBOX`,
    `b,,Jan Lis,${url('jan-lis')},Tadeusz Kos,${url('tadeusz-kos')},2024-03-04 12:00:00 UTC,,Hej,INBOX`,
    `b,,Tadeusz Kos,${url('tadeusz-kos')},Jan Lis,${url('jan-lis')},2024-03-05 12:00:00 UTC,,` +
      '"Szukam firmy, która robi okna.",INBOX',
  ].join('\n'),
  'Recommendations_Received.csv': [
    'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
    'Ewa,Lis,Lis Domy,Deweloper,Polecam bez wahania.,"05/18/24, 10:12 AM",VISIBLE',
  ].join('\n'),
};
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const meeting = (day: string, title: string, guest: string, name: string) => [
  'BEGIN:VEVENT',
  `UID:${day}-${guest}`,
  `DTSTART:${day}T090000Z`,
  `DTEND:${day}T100000Z`,
  `SUMMARY:${title}`,
  'ATTENDEE;CN=Jan Lis:mailto:jan@okna.example',
  `ATTENDEE;CN=${name}:mailto:${guest}`,
  'END:VEVENT',
];
const calendar = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'X-WR-CALNAME:jan@okna.example',
  ...meeting('20260105', 'Umowa', 'anna@budimax.example', 'Anna Nowak'),
  ...meeting('20260112', 'Kawa', 'piotr@lis.example', 'Piotr Mazur'),
  ...meeting('20260119', 'Kawa', 'piotr@lis.example', 'Piotr Mazur'),
  ...meeting('20260126', 'Raz', 'raz@gdzies.example', 'Ewa Raz'),
  'END:VCALENDAR',
].join('\r\n');

/** Gives files as the choice of files does. */
async function give(page: Page, name: string, files: Record<string, string>): Promise<void> {
  const input = await page.waitForSelector(`input[type=file][aria-label="${name}"]`);
  await input?.evaluate((field, given) => {
    const transfer = new DataTransfer();
    for (const [file, text] of Object.entries(given)) transfer.items.add(new File([text], file));
    (field as HTMLInputElement).files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);
}

const choose = (page: Page, files: Record<string, string>) => give(page, 'Choose files', files);

async function press(page: Page, name: string): Promise<void> {
  await (await find(page, 'button', name)).click();
}

/** The names of those who are here, in order. */
const names = (rig: TestBrowser) =>
  rig.inside(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('knownfor');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('contacts').objectStore('contacts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const rows = reading.result as { name: string; deleted?: boolean }[];
            resolve(rows.flatMap(({ name, deleted }) => (deleted ? [] : name)).sort());
          };
        };
      }),
  );

inBothBrowsers('the import page', {}, (rig) => {
  test('says what files are, takes in what is ticked, and takes all of it back', async () => {
    const page = await rig.extensionPage('dashboard.html#import');
    await find(page, 'button', 'Choose files');
    expect(await a11yViolations(page)).toEqual([]);
    await shot(page, `import-choose-${rig.kind}`);
    await choose(page, { 'Connections.csv': connections, 'jan@okna.example.ics': calendar });
    await waitForText(page, 'LinkedIn archive: 2 connections');
    await waitForText(page, '4 meetings with 3 people since 2026');
    await shot(page, `import-preview-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    expect(await rig.count('contacts')).toBe(0);
    await press(page, 'Take in 3 people');
    await waitForText(page, '3 new people');
    expect(await names(rig)).toEqual(['Anna Nowak', 'Piotr Mazur', 'Łukasz Ćwik']);
    await press(page, 'Another file');
    await waitForText(page, 'Earlier');
    await choose(page, { 'Connections.csv': connections });
    await waitForText(page, 'Nothing new');
    await press(page, 'Cancel');
    await page.waitForSelector('[aria-label^="Undo the import"]').then((button) => button?.click());
    await waitForText(page, 'The import is undone.');
    expect(await names(rig)).toEqual([]);
    await page.close();
  });

  test('refuses a wrong file in one line, and asks what columns hold where none tells', async () => {
    const page = await rig.extensionPage('dashboard.html#import');
    await choose(page, { 'contacts.csv': '<!doctype html><title>Sign in</title>' });
    await waitForText(page, 'contacts.csv: this is a web page');
    await choose(page, { 'crm.csv': 'Kto to;Skad;Kod\nanna n.;budimax;7\npiotr l.;okna;8\n' });
    await waitForText(page, 'no column tells who the people are');
    await page.select('select[aria-label="Kto to goes into"]', 'name');
    await page.select('select[aria-label="Kod goes into"]', 'noteWithName');
    await press(page, 'Read it like this, also next time');
    await waitForText(page, 'Table (CSV): 2 people');
    await press(page, 'Cancel');
    await choose(page, { 'crm2.csv': 'Kto to;Skad;Kod\newa m.;dom;9\n' });
    await waitForText(page, 'Table (CSV): 1 person');
    await press(page, 'Cancel');
    await page.close();
  });

  test('asks about a namesake, and waits with whoever is left open', async () => {
    const lists = {
      ...{ emails: [], tags: [], phones: [], links: [], goals: [], needs: [] },
      ...{ touchpoints: [], evidence: [], benefits: [], reminders: [] },
    };
    const contacts = [{ ...lists, id: 'anna', name: 'Anna Nowak', note: 'From the fair' }];
    await rig.send({ do: 'import', input: { file: { contacts } } });
    const page = await rig.extensionPage('dashboard.html#import');
    await choose(page, { 'Connections.csv': connections });
    await waitForText(page, 'the same name');
    await press(page, 'Same person');
    await press(page, 'Take in 2 people');
    await waitForText(page, '1 new person, 1 was known');
    expect(await names(rig)).toEqual(['Anna Nowak', 'Łukasz Ćwik']);
    await page.close();
  });

  // The last of them: it leaves an offer and people behind.
  test('an archive and the offer give the first people to tell, each one click from what to do', async () => {
    const pitch = { trigger: '', pitches: [], proofs: [], exceptions: [] };
    const offer = { id: 'okna', name: 'Okna drewniane', sentence: 'Robimy okna z drewna.', ...pitch };
    const offers = [{ ...offer, audience: ['deweloper'], keywords: ['okna'] }];
    await rig.send({ do: 'import', input: { file: { offers, contacts: [] } } });
    await rig.inside((day) => chrome.storage.local.set({ 'archive/ordered': day }), dayBefore(localToday()));
    const popup = await rig.popup();
    await (await find(popup, 'tab', 'Today')).click();
    await waitForText(popup, 'should be ready');
    await popup.close();
    const page = await rig.extensionPage('dashboard.html#import');
    await choose(page, archive);
    await waitForText(page, 'Okna drewniane: 2 people fit or asked for it and were never told.');
    await press(page, 'Take in 2 people');
    await waitForText(page, 'The first people to tell');
    await waitForText(page, 'Szukam firmy, która robi okna.” Nobody answered.');
    await shot(page, `import-first-names-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    await press(page, 'Keep as a proof');
    await waitForText(page, 'Kept as a proof: Ewa Lis');
    await press(page, 'Remind me');
    await waitForText(page, 'Next step on');
    await page.evaluate(() => location.assign('#audit'));
    await waitForText(page, 'Not a word 1');
    await waitForText(page, 'Have heard 1');
    await press(page, 'Not relevant');
    await waitForText(page, 'Not a word 0');
    await shot(page, `audit-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    expect(await rig.inside(() => chrome.storage.local.get('archive/ordered'))).toEqual({});
    await page.close();
  });
});

inBothBrowsers('a backup', {}, (rig) => {
  test('is sealed, opened with its passphrase only, and brings everything back', async () => {
    await rig.withSample();
    const before = await names(rig);
    const page = await rig.extensionPage('dashboard.html#backup');
    // What would be downloaded is kept in the page instead.
    await page.evaluate(() => {
      const made = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        (window as { saved?: Blob }).saved = blob;
        return made.call(URL, blob);
      };
    });
    await find(page, 'button', 'Save a backup');
    await shot(page, `backup-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    const [first, second] = await page.$$('[aria-labelledby=backup-save] input[type=password]');
    await first?.type('zażółć gęślą jaźń 17');
    await second?.type('zażółć gęślą jaźń 17');
    await press(page, 'Save a backup');
    await waitForText(page, `Saved: ${before.length} contacts`);
    for (const id of ['anna', 'ola']) await rig.send({ do: 'remove', input: { who: { contact: id } } });
    const open = async (passphrase: string) => {
      await page.evaluate(async () => {
        const field = document.querySelector<HTMLInputElement>('input[type=file][aria-label="Choose a backup"]');
        const transfer = new DataTransfer();
        transfer.items.add(new File([(window as { saved?: Blob }).saved as Blob], 'KnownFor.age'));
        field!.files = transfer.files;
        field!.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await find(page, 'button', 'Open');
      const field = await page.$('[aria-labelledby=restore] input[type=password]');
      await field?.evaluate((input) => (input as HTMLInputElement).select());
      await field?.type(passphrase);
      await press(page, 'Open');
    };
    await open('something else');
    await waitForText(page, 'this is not the passphrase of this backup');
    await open('zażółć gęślą jaźń 17');
    await waitForText(page, `${before.length} contacts`);
    await until('the button', () => findNow(page, 'button', 'Restore'));
    await shot(page, `backup-restore-${rig.kind}`);
    await press(page, 'Restore');
    await waitForText(page, '0 new people, 2 were known');
    expect(await names(rig)).toEqual(before.filter((name) => !['Anna Nowak', 'Ola Kaczmarek'].includes(name)));
    await page.close();
  });
});
