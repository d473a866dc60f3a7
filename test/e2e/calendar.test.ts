/** A new user with Google's calendar: from the zip to the first names, in Polish, by the keyboard alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { zip } from '../../scripts/lib/build/zip';
import { newFolder } from '../../scripts/lib/processes';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, shot, type TestBrowser, until, visibleText, waitForText } from './testBrowser';

const meeting = (day: string, title: string, guest: string, name: string, ...more: string[]) => [
  'BEGIN:VEVENT',
  `UID:${day}-${guest}`,
  `DTSTART:${day}T090000Z`,
  `DTEND:${day}T100000Z`,
  `SUMMARY:${title}`,
  'ATTENDEE;CN=Jan Lis:mailto:jan@okna.example',
  `ATTENDEE;CN=${name}:mailto:${guest}`,
  ...more,
  'END:VEVENT',
];
const often = (days: number[], guest: string, name: string) =>
  days.flatMap((day) => meeting(`202601${String(day).padStart(2, '0')}`, 'Kawa', guest, name));
const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'X-WR-CALNAME:jan@okna.example',
    ...events.flat(),
    'END:VCALENDAR',
  ].join('\r\n');
const anna = often([5, 12, 19, 26], 'anna@budimax.example', 'Anna Nowak');
const piotr = often([6, 13, 20], 'piotr@lis.example', 'Piotr Mazur');
const ewa = often([7, 14], 'ewa@kos.example', 'Ewa Kos');
const secret = meeting('20260128', 'Lekarz', 'anna@budimax.example', 'Anna Nowak', 'CLASS:PRIVATE');
const breakfast = [1, 8, 15, 22].flatMap((day) =>
  ['anna@budimax.example', 'piotr@lis.example', 'ewa@kos.example'].flatMap((guest) =>
    meeting(`202602${String(day).padStart(2, '0')}`, 'BNI śniadanie', guest, guest),
  ),
);

/** Google's zip of all calendars, as the browser downloads it. */
function googleZip(text: string, owner = 'jan@okna.example'): string {
  const [inside, folder] = [newFolder('calendar'), newFolder('downloads')];
  mkdirSync(join(inside, 'Takeout'));
  writeFileSync(join(inside, 'Takeout', `${owner}.ics`), text);
  const path = join(folder, `${owner}.ical.zip`);
  writeFileSync(path, zip(inside));
  return path;
}

/** The dated records that are kept: of whom, and what the calendar said. */
const touchpoints = (rig: TestBrowser) =>
  rig.inside(
    () =>
      new Promise<Record<string, string>[]>((resolve) => {
        const opening = indexedDB.open('knownfor');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('datedRecords').objectStore('datedRecords').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.filter(({ type, deleted }) => type === 'touchpoint' && !deleted));
          };
        };
      }),
  );

inBothBrowsers('a calendar', {}, (rig) => {
  let page: Page;
  let keys = 0;
  const press = async (...all: KeyInput[]) => {
    keys++;
    for (const key of all) await page.keyboard.down(key);
    for (const key of all.reverse()) await page.keyboard.up(key);
  };
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest('label, button, a, summary, h2')?.textContent);
  /** Goes on by one key until what has the focus says this. */
  const walkTo = async (text: string, key: KeyInput) => {
    for (let steps = 0; steps < 40; steps++) {
      if ((await focused())?.includes(text)) return;
      await press(key);
    }
    throw new Error(`The keyboard does not reach “${text}”; it is on “${await focused()}”.`);
  };
  /** The system's own dialog is answered: no browser lets a test type in it. */
  const chooseFile = async (path: string) => {
    keys++;
    const input = await until('the input', () => page.$('.drop-zone input[type=file]'));
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };

  test('leads to the first names by few keys, business and social said by one each', async () => {
    const words = { audience: ['budowa'], keywords: ['okna'], exceptions: [] };
    const offer = { id: 'okna', name: 'Okna', sentence: '', trigger: '', pitches: [], proofs: [], ...words };
    await rig.send({ do: 'import', input: { file: { offers: [offer], contacts: [] } } });
    const options = await rig.extensionPage('options.html');
    await (await until('the choice', () => options.$('main select[name=language]'))).select('pl');
    await waitForText(options, 'Język KnownFor');
    await options.close();

    page = await rig.extensionPage('dashboard.html#import');
    await page.bringToFront();
    await find(page, 'button', 'Wybierz pliki');
    await walkTo('Wybierz pliki', 'Tab');
    await chooseFile(googleZip(calendar(anna, piotr, ewa, secret, breakfast)));
    await waitForText(page, '13 spotkań z 3 osobami od 2026 r.');
    await waitForText(page, 'BNI śniadanie (4 razy, z 3 osobami)');
    await shot(page, `calendar-preview-pl-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    await walkTo('BNI śniadanie', 'Tab');
    await press(' ' as KeyInput);
    await walkTo('mówi tam, czym się zajmuje', 'Tab');
    await press(' ' as KeyInput);
    await walkTo('Anna Nowak', 'Tab');
    await press('b');
    await walkTo('Piotr Mazur', 'ArrowDown');
    await press('p');
    await walkTo('Ewa Kos', 'ArrowDown');
    await press(' ' as KeyInput);
    await press('Control', 'Enter');
    await waitForText(page, '2 nowe osoby');
    await waitForText(page, 'Pierwsze osoby, którym warto powiedzieć');
    await shot(page, `calendar-names-pl-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    expect(keys).toBeLessThanOrEqual(60);
    const kept = await touchpoints(rig);
    expect(kept.some(({ note }) => note === 'Lekarz')).toBe(false);
  });

  test('is told to be somebody else’s, asks about a namesake, and says which meeting was moved', async () => {
    const lists = { emails: [], tags: [], phones: [], links: [], goals: [], needs: [], evidence: [], benefits: [] };
    const ola = { ...lists, id: 'ola', name: 'Ola Kos', note: 'Z targów', touchpoints: [], reminders: [] };
    await rig.send({ do: 'import', input: { file: { contacts: [ola] } } });
    const touched = (await touchpoints(rig)).find(({ on, note }) => on === '2026-01-12' && note === 'Kawa');
    const said = { who: { contact: touched?.contact }, id: touched?.id, note: 'Umowa podpisana' };
    await rig.send({ do: 'touchpoint', input: said });

    await (await find(page, 'button', 'Kolejny plik')).click();
    const office = calendar(anna, often([5, 12, 19], 'biuro@okna.example', 'Biuro')).replace(
      'CALNAME:jan@',
      'CALNAME:biuro@',
    );
    await chooseFile(googleZip(office, 'biuro@okna.example'));
    await waitForText(page, 'Kalendarz: biuro@okna.example');
    await waitForText(page, 'Jan Lis');
    await walkTo('Kalendarz: biuro@okna.example', 'Tab');
    await press('Enter');
    await walkTo('Czyj to kalendarz', 'Tab');
    await press('Control', 'a');
    await page.keyboard.type('jan@okna.example');
    await press('Enter');
    await waitForText(page, 'Kalendarz: jan@okna.example');
    await until('no Jan Lis', async () => !(await visibleText(page)).includes('Jan Lis'));
    await (await find(page, 'button', 'Anuluj')).click();

    await find(page, 'button', 'Wybierz pliki');
    // The same event on another day.
    const days = often([5, 19, 27], 'anna@budimax.example', 'Anna Nowak');
    const moved = days.map((line) => line.replace('UID:20260127-', 'UID:20260126-'));
    await chooseFile(googleZip(calendar(moved, piotr, often([9, 16], 'ola@kos.example', 'Ola Kos'), breakfast)));
    await waitForText(page, 'to samo imię i nazwisko');
    await walkTo('dostanie coś nowego', 'Tab');
    await press('Enter');
    await waitForText(page, '„Kawa” przeniesione: 26 sty');
    await walkTo('Ta sama osoba', 'Tab');
    await press('t');
    await find(page, 'button', 'Ta sama osoba');
    await shot(page, `calendar-moved-pl-${rig.kind}`);
    await press('Control', 'Enter');
    await find(page, 'button', 'Cofnij import');
    const kept = await touchpoints(rig);
    const of = (contact?: string) => kept.filter((one) => one.contact === contact && one.on! < '2026-02-01');
    expect(
      of(touched?.contact)
        .map(({ on, note }) => `${on} ${note}`)
        .sort(),
    ).toEqual(['2026-01-05 Kawa', '2026-01-12 Umowa podpisana', '2026-01-19 Kawa', '2026-01-27 Kawa']);
    expect(of('ola')).toHaveLength(2);
  });
});
