/** When the disk is full: the panel says so, and what was typed is not lost. */
import { expect, test } from 'vitest';
import { practice, profileAddress, tomasz } from '../../scripts/practice';
import { find, inBrowser, panel, textOf, until } from './rig';

const textIn = (field: Element) => (field as HTMLTextAreaElement).value;

inBrowser('chromium', { site: practice }, (rig) => {
  test('a full storage is named in the panel, and the text is saved when there is room again', async () => {
    const desk = await rig.extensionPage('options.html');
    const devtools = await desk.createCDPSession();
    const frame = await panel(await rig.open(profileAddress(tomasz)));
    const note = await find(frame, 'textbox', 'Note');

    await devtools.send('Storage.overrideQuotaForOrigin', { origin: rig.running.origin, quotaSize: 1 });
    await note.type('Written on a full disk');
    await until('the panel to say that storage is full', async () => (await textOf(frame)).includes('storage is full'));
    await find(frame, 'button', 'Try again');
    expect(await note.evaluate(textIn)).toBe('Written on a full disk');

    // The next start of the browser has room, and finds what was left over.
    await rig.crash();
    const again = await find(await panel(await rig.open(profileAddress(tomasz))), 'textbox', 'Note');
    expect(await again.evaluate(textIn)).toBe('Written on a full disk');
  });
});
