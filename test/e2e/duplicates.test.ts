/** Contacts that are one person, and one that is two: worked through by keyboard alone, and taken back. */
import { expect, test } from 'vitest';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, shot, until, waitForText } from './testBrowser';

const lists = {
  ...{ phones: [], links: [], tags: [], goals: [], needs: [] },
  ...{ touchpoints: [], evidence: [], benefits: [], reminders: [] },
};
const contacts = [
  { id: 'a', name: 'Agnieszka Pawlak', company: 'Pawlak', emails: ['a@x.example'], note: 'Keeps books', ...lists },
  { id: 'b', name: 'Agnieszka Pawlak-Nowicka', company: 'Pawlak SA', emails: [], note: 'BNI', ...lists },
  { id: 'c', name: 'Dawid Nowak', emails: ['d@x.example'], ...lists },
  { id: 'd', name: 'Dave Nowak', emails: ['dave@x.example'], ...lists },
];

inBothBrowsers('repeated contacts', {}, (rig) => {
  const living = () =>
    rig.inside(
      () =>
        new Promise<Record<string, string>>((resolve) => {
          const opening = indexedDB.open('knownfor');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('contacts').objectStore('contacts').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              const rows = reading.result as { name: string; note?: string; deleted?: boolean }[];
              resolve(Object.fromEntries(rows.flatMap((row) => (row.deleted ? [] : [[row.name, row.note ?? '']]))));
            };
          };
        }),
    );
  const isThere = (...names: string[]) =>
    until(
      names.join(),
      async () =>
        Object.keys(await living())
          .sort()
          .join() === [...names].sort().join(),
    );

  test('are answered by keys, joined with both notes, and taken back', async () => {
    await rig.send({ do: 'import', input: { file: { contacts } } });
    const page = await rig.extensionPage('dashboard.html#duplicates');
    await waitForText(page, 'One has a name more');
    await shot(page, `duplicates-${rig.kind}`);
    expect(await a11yViolations(page)).toEqual([]);
    // Put off, it comes again after the others.
    await page.keyboard.press('l');
    await waitForText(page, 'A short form of the first name');
    await page.keyboard.press('l');
    await waitForText(page, 'One has a name more');
    await page.keyboard.press('s');
    await isThere('Agnieszka Pawlak', 'Dawid Nowak', 'Dave Nowak');
    const note = (await living())['Agnieszka Pawlak'];
    expect(note).toContain('Keeps books');
    expect(note).toContain('BNI');
    await waitForText(page, 'A short form of the first name');
    await page.keyboard.press('d');
    await waitForText(page, 'All are decided');
    await page.close();
    // What was decided stays so.
    const again = await rig.extensionPage('dashboard.html#duplicates');
    await waitForText(again, 'No two contacts');
    await again.close();
    const person = await rig.extensionPage('dashboard.html#person=a');
    await (await find(person, 'button', 'More: Agnieszka Pawlak')).click();
    await (await find(person, 'menuitem', 'Two or more people')).click();
    await (await find(person, 'textbox', 'Name of the other person')).type('Ewa Pawlak');
    await shot(person, `split-${rig.kind}`);
    expect(await a11yViolations(person)).toEqual([]);
    await (await find(person, 'button', 'Split')).click();
    await isThere('Agnieszka Pawlak', 'Ewa Pawlak', 'Dawid Nowak', 'Dave Nowak');
    await (await find(person, 'button', 'Undo')).click();
    await isThere('Agnieszka Pawlak', 'Dawid Nowak', 'Dave Nowak');
    await person.close();
  });

  test('leave as files: those shown, and everything on one person in words', async () => {
    const page = await rig.extensionPage('dashboard.html#contacts?find=Dave');
    // What would be downloaded is kept in the page instead.
    await page.evaluate(() => {
      const made = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        (window as { saved?: Blob }).saved = blob;
        return made.call(URL, blob);
      };
    });
    const saved = (said: string) =>
      until(said, async () => {
        const text = await page.evaluate(() => (window as { saved?: Blob }).saved?.text());
        return text?.includes(said) ? text : null;
      });
    await waitForText(page, '1 contact');
    await (await page.waitForSelector('.menu-box.at-end summary'))?.click();
    await (await find(page, 'button', 'Export')).click();
    await page.waitForSelector('[aria-labelledby=export] select');
    await page.select('[aria-labelledby=export] select', 'csv');
    expect(await a11yViolations(page)).toEqual([]);
    await (await find(page, 'button', 'Save the file')).click();
    const table = await saved('dave@x.example');
    expect(table).not.toContain('Pawlak');
    await page.evaluate(() => location.assign('#person=a'));
    await (await find(page, 'button', 'More: Agnieszka Pawlak')).click();
    await (await find(page, 'menuitem', 'Save everything on this person')).click();
    const text = await saved('Keeps books');
    expect(text).toContain('a@x.example');
    expect(text).not.toContain('Nowak');
    await page.close();
  });

  test('forgotten for good is asked for by name; in whose notes the name still stands is said', async () => {
    const friend = { who: { contact: 'd' }, field: 'note', text: 'Went to school with Agnieszka Pawlak' };
    await rig.send({ do: 'field', input: friend });
    const page = await rig.extensionPage('dashboard.html#person=a');
    await (await find(page, 'button', 'More: Agnieszka Pawlak')).click();
    await (await find(page, 'menuitem', 'Forget for good')).click();
    await waitForText(page, 'Forget for good?');
    expect(Object.keys(await living())).toContain('Agnieszka Pawlak');
    expect(await a11yViolations(page)).toEqual([]);
    // The page's menu has closed: the dialog's is the only one.
    await (await find(page, 'button', 'Forget for good')).click();
    await waitForText(page, '1 person forgotten');
    await waitForText(page, 'The name is still in your notes on:');
    await find(page, 'link', 'Dave Nowak');
    expect(Object.keys(await living())).not.toContain('Agnieszka Pawlak');
    await (await find(page, 'button', 'Done')).click();
    await page.close();
  });
});
