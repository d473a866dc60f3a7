/** One person, met on LinkedIn and in mail; and the keys that the browser really gave. */
import { expect, test } from 'vitest';
import { practice, threadAddress } from '../../scripts/lib/practice';
import { hanna } from '../../scripts/lib/practice/samplePeople';
import { find, inBothBrowsers, panel, until, waitForText } from './testBrowser';

declare const chrome: {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  storage: { session: { get(keys: null): Promise<object> } };
};

const isNamesakeKept = async () => 'namesake' in (await chrome.storage.session.get(null));

inBothBrowsers('joining', { site: practice }, (rig) => {
  test('the sender of a mail is joined with the contact known from LinkedIn', async () => {
    const known = { id: 'hanna', name: hanna.name, headline: 'Architect', emails: [], linkedin: { slug: 'hanna-w' } };
    const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
    await rig.send({ do: 'import', input: { file: { contacts: [{ ...known, ...lists, note: 'Draws schools' }] } } });
    const thread = await rig.open(threadAddress);
    const frame = await panel(thread);
    // A page of a site may not ask by a name alone: who it is stands on a page of ours, which the panel opens.
    await waitForText(frame, 'Somebody of this name');
    expect(await frame.evaluate(() => document.body.textContent)).not.toContain('Architect');
    await (await find(frame, 'button', 'Is it the same person?')).click();
    await until('the page of the same names', () => rig.inside(isNamesakeKept));
    const page = await rig.extensionPage('namesakes.html');
    await waitForText(page, 'Is this the same person');
    await (await find(page, 'button', 'Same person: join')).click();
    await waitForText(page, 'You can close this page');
    await thread.bringToFront();
    await until('the note from LinkedIn', async () => {
      const note = await find(frame, 'textbox', 'Note');
      return (await note.evaluate((field) => (field as HTMLTextAreaElement).value)) === 'Draws schools';
    });
    expect(await rig.count('contacts')).toBe(1);
  });

  test('every suggested key was given', async () => {
    const keys = await rig.inside(() => chrome.commands.getAll());
    const given = keys.filter(({ name }) => !name?.startsWith('_')).map(({ name, shortcut }) => [name, shortcut]);
    expect(given.sort()).toEqual([
      ['capture', 'Alt+Shift+Y'],
      // None is suggested for it.
      ['hide-notes', ''],
      ['open-panel', 'Alt+Shift+K'],
      ['tag', 'Alt+Shift+G'],
      ['told', 'Alt+Shift+M'],
    ]);
  });
});
