/** When in doubt: nothing stored is shown, one question is asked, and what is typed waits. */
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice, profileAddress, threadAddress } from '../../scripts/lib/practice';
import { hanna } from '../../scripts/lib/practice/samplePeople';
import { find, inBothBrowsers, panel, until, visibleText, waitForSaved, waitForText } from './testBrowser';

const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
const marek = { id: 'marek', name: 'Marek Wilk', emails: [hanna.email], note: 'Owes me a lunch' };

const textIn = (field: ElementHandle) => field.evaluate((box) => (box as HTMLTextAreaElement).value);

inBothBrowsers('another name under a known address', { site: practice }, (rig) => {
  test('is asked about, later too; what is typed meanwhile is saved with the answer', async () => {
    const question = 'Is this Marek Wilk from your contacts?';
    await rig.send({ do: 'import', input: { file: { contacts: [{ ...marek, ...lists }] } } });
    const page = await rig.open(threadAddress);
    let frame = await panel(page);
    await waitForText(frame, question);
    let note = await find(frame, 'textbox', 'Note');
    expect(await textIn(note)).toBe('');
    await (await find(frame, 'button', 'Later')).click();
    await find(frame, 'button', question);
    await note.type('Builds the school');
    await waitForText(frame, 'first say who this is');
    expect(await rig.count('contacts')).toBe(1);

    // Put off is not answered: it is asked again, and the words that wait are shown.
    await page.reload();
    frame = await panel(page);
    await find(frame, 'region', question);
    await waitForText(frame, 'Words that could not be saved');
    expect(await textIn((await frame.$('.unsaved-words textarea'))!)).toBe('Builds the school');
    await (await find(frame, 'button', 'Later')).click();
    await (await find(frame, 'button', question)).click();
    note = await find(frame, 'textbox', 'Note');
    await note.type('Builds two');
    await until('the save to be refused', () =>
      frame.evaluate(() => /first say/.test(document.querySelector('footer [role=status]')?.textContent ?? '')),
    );
    await (await find(frame, 'button', 'Somebody else')).click();
    await waitForSaved(frame);
    await until('the question to go', async () => !(await visibleText(frame)).includes('Is this Marek'));
    expect(await rig.count('contacts')).toBe(2);
    expect(await textIn(note)).toBe('Builds two');
  });

  test('so is another member of the same name under a known address of LinkedIn', async () => {
    const linkedin = { slug: anna.slug, urn: 'ACoAAaanotherAnna' };
    const other = { id: 'other', name: anna.name, emails: [], linkedin, note: 'The Anna of before' };
    await rig.send({ do: 'import', input: { file: { contacts: [{ ...lists, ...other }] } } });
    const before = await rig.count('contacts');
    const frame = await panel(await rig.open(profileAddress(anna)));
    await waitForText(frame, `Is this ${anna.name} from your contacts?`);
    const note = await find(frame, 'textbox', 'Note');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('');
    await (await find(frame, 'button', 'Somebody else')).click();
    await note.type('Another');
    await waitForSaved(frame);
    await until('a contact of her own', async () => (await rig.count('contacts')) === before + 1);
    expect((await rig.row<{ note: string }>('contacts', 'other'))?.note).toBe('The Anna of before');
  });
});
