/** Hundreds of kills, none of which may cost a letter that the panel called saved. */
import { expect, test } from 'vitest';
import { practice, profileAddress, tomasz } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, waitForSaved } from '../e2e/testBrowser';

const kills = 150;

inBothBrowsers('a browser that is killed again and again', { site: practice }, (rig) => {
  test(`keeps every word through ${kills} kills`, async () => {
    let written = '';
    for (let kill = 1; kill <= kills; kill++) {
      const frame = await panel(await rig.open(profileAddress(tomasz)));
      const note = await find(frame, 'textbox', 'Note');
      expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value), `after ${kill - 1}`).toBe(written);
      const word = `${kill} `;
      await note.press('End');
      await note.type(word);
      await waitForSaved(frame);
      written += word;
      await rig.crash();
    }
  });
});
