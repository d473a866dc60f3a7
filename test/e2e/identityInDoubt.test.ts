/** When in doubt: nothing stored is shown, one question is asked, and what is typed waits. */
import { expect, test } from 'vitest';
import { anna, practice, profileAddress, threadAddress } from '../../scripts/lib/practice';
import { hanna } from '../../scripts/lib/practice/samplePeople';
import { find, inBothBrowsers, panel, until, visibleText, waitForSaved, waitForText } from './testBrowser';

const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
const marek = { id: 'marek', name: 'Marek Wilk', emails: [hanna.email], note: 'Owes me a lunch' };

inBothBrowsers('another name under a known address', { site: practice }, (rig) => {
  test('is asked about; what is typed meanwhile is saved with the answer', async () => {
    await rig.send({ do: 'import', input: { file: { contacts: [{ ...marek, ...lists }] } } });
    const frame = await panel(await rig.open(threadAddress));
    await waitForText(frame, 'Is this Marek Wilk from your contacts?');
    const note = await find(frame, 'textbox', 'Note');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('');
    await note.type('Builds the school');
    await waitForText(frame, 'first say who this is');
    expect(await rig.count('contacts')).toBe(1);

    await (await find(frame, 'button', 'Somebody else')).click();
    await waitForSaved(frame);
    await until('the question to go', async () => !(await visibleText(frame)).includes('Is this Marek'));
    expect(await rig.count('contacts')).toBe(2);
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Builds the school');
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
