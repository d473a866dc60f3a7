/** What an installation brings: a database that the browser doesn't delete to make room, an icon as stores want it. */
import { expect, test } from 'vitest';
import { inBothBrowsers, visibleText, waitForText } from './testBrowser';

inBothBrowsers('an installation', {}, (rig) => {
  test('has a database safe from eviction, and the settings say so', async () => {
    const page = await rig.extensionPage('options.html');
    await waitForText(page, 'does not delete them to make room');
    expect(await visibleText(page)).not.toContain('may delete them');
    const isPersisted = await page.evaluate(() => navigator.storage.persisted());
    // Chromium exempts an extension by its permission instead.
    expect(isPersisted).toBe(rig.kind === 'firefox');
  });

  test('has an icon of 96 pixels with a clear margin of 16', async () => {
    const page = await rig.extensionPage('options.html');
    const box = await page.evaluate(async () => {
      const image = new Image();
      image.src = 'icons/128.png';
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const brush = canvas.getContext('2d')!;
      brush.drawImage(image, 0, 0);
      const { data } = brush.getImageData(0, 0, image.width, image.height);
      const painted = [...Array(image.width * image.height).keys()].filter((pixel) => data[4 * pixel + 3]! > 8);
      const columns = painted.map((pixel) => pixel % image.width);
      const rows = painted.map((pixel) => Math.floor(pixel / image.width));
      const [least, most] = [
        (all: number[]) => all.reduce((a, b) => Math.min(a, b)),
        (all: number[]) => all.reduce((a, b) => Math.max(a, b)),
      ];
      return [image.width, least(columns), most(columns), least(rows), most(rows)];
    });
    expect(box).toEqual([128, 16, 111, 16, 111]);
  });
});
