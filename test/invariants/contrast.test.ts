/** The colours of the sheets: what is read has a contrast of 4.5 to its ground, what is pressed an edge of 3. WCAG AA. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/projectRoot';

const sheet = readFileSync(join(projectRoot, 'src/ui/shared/tokens.css'), 'utf8');
const [light = '', dark = ''] = sheet.split('prefers-color-scheme: dark');
const colourIn = (scheme: string, name: string): string => {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(scheme)?.[1];
  if (!found) throw new Error(`no colour --${name}`);
  return found;
};

/** Of WCAG 2.2: from 1, the same, to 21, black on white. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'card', 'sunken', 'nav', 'grey-wash'];

/** What is read, and on what it is. */
const texts: [ink: string, grounds: string[]][] = [
  ['ink', [...grounds, 'green-wash', 'amber-wash']],
  ['soft', [...grounds, 'green-wash', 'amber-wash']],
  ['green', [...grounds, 'green-wash']],
  ['amber', ['paper', 'card', 'amber-wash']],
  ['red', ['paper', 'card', 'sunken']],
  ['on-green', ['green']],
];

/** The edges of what is pressed or written in, and the ring of the focus. */
const edges: [edge: string, grounds: string[]][] = [
  ['edge', ['paper', 'card', 'sunken', 'nav']],
  ['focus', [...grounds, 'green-wash', 'amber-wash']],
  ['green-edge', ['paper', 'card', 'green-wash']],
  ['amber-edge', ['paper', 'card', 'amber-wash']],
];

const pairs = (all: [string, string[]][]) =>
  all.flatMap(([ink, on]) => on.map((ground): [string, string] => [ink, ground]));

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, scheme) => {
  const of = ([ink, ground]: [string, string]) => contrast(colourIn(scheme, ink), colourIn(scheme, ground));
  test.each(pairs(texts))('%s can be read on %s', (...pair) => expect(of(pair)).toBeGreaterThanOrEqual(4.5));
  test.each(pairs(edges))('%s can be told from %s', (...pair) => expect(of(pair)).toBeGreaterThanOrEqual(3));
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#777777', 1],
])('the measure is that of WCAG: %s on %s', (one, other, wanted) =>
  expect(contrast(one, other)).toBeCloseTo(wanted, 1),
);
