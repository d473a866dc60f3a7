/** When the disk is full: the panel says so, and what was typed is not lost. */
import { expect, test } from 'vitest';
import { practice, profileAddress, tomasz } from '../../scripts/practice';
import { find, glance, inBrowser, panel, textOf, until } from './rig';

inBrowser('chromium', { site: practice }, (rig) => {
  test('a full storage is named in the panel, and the text is saved once there is room again', async () => {
    const desk = await rig.extensionPage('options.html');
    const { origin } = rig.running;
    const devtools = await desk.createCDPSession();
    const frame = await panel(await rig.open(profileAddress(tomasz)));
    const note = await find(frame, 'textbox', 'Note');

    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await note.type('Written on a full disk');
    await until('the panel to say that storage is full', async () => (await textOf(frame)).includes('storage is full'));
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('Written on a full disk');

    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    // The browser notices the new room a little later.
    await until('the text to be saved', async () => {
      await (await glance(frame, 'button', 'Try again'))?.click();
      return !!(await glance(frame, 'button', 'Undo'));
    });
    expect(await rig.count('contacts')).toBe(1);
  });
});
