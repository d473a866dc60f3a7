/** The same source gives the same packages, byte for byte: anybody can see that a store's package is made of it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildExtension } from '../../scripts/lib/build/build';
import { zip } from '../../scripts/lib/build/zip';
import { projectRoot } from '../../scripts/lib/projectRoot';

test('two builds make one package', async () => {
  const packages = async () => {
    await buildExtension();
    return ['chrome', 'firefox'].map((browser) => zip(join(projectRoot, 'dist', browser)).toString('base64'));
  };
  expect(await packages()).toEqual(await packages());
});
