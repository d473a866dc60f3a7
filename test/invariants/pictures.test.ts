/** The pictures of docs and stores: of the sizes that the stores ask for, and together no burden to a clone. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tiles } from '../../scripts/lib/pictures/tiles';
import { projectRoot } from '../../scripts/lib/projectRoot';

const folder = (path: string) => join(projectRoot, 'docs', path);
const filesIn = (path: string) => readdirSync(folder(path)).map((name) => join(folder(path), name));

/** Width and height, from the head of a PNG or the frame of a JPEG. */
function sizeOf(path: string): number[] {
  const bytes = readFileSync(path);
  if (path.endsWith('.png')) return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1);
    if (marker >= 0xc0 && marker <= 0xc2) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
  }
  return [];
}

test('the stores get five a language, at 1280 × 800', () => {
  const pictures = filesIn('store/pictures').filter((path) => path.endsWith('.jpg'));
  expect(pictures).toHaveLength(10);
  expect(pictures.map(sizeOf)).toEqual(pictures.map(() => [1280, 800]));
});

test.each(tiles.map(({ name, width, height }) => [name, width, height] as const))('%s is %i × %i', (name, ...size) => {
  expect(sizeOf(join(folder('store/pictures'), `${name}.png`))).toEqual(size);
});

test('the docs get twelve, and all together weigh under 2 MB', () => {
  const looks = filesIn('looks');
  expect(looks).toHaveLength(12);
  const bytes = [...looks, ...filesIn('store/pictures')].reduce((sum, path) => sum + statSync(path).size, 0);
  expect(bytes).toBeLessThan(2_000_000);
});
