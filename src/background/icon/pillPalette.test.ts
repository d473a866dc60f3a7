import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { badgeColours, pillColours } from './pillPalette';

const sheet = readFileSync(new URL('../../ui/shared/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = sheet.split('prefers-color-scheme: dark');
const token = (scheme: string, name: string) => new RegExp(`--${name}: (\\S+);`).exec(scheme)?.[1];

test('the badge has the colours of the sheets', () =>
  expect(badgeColours).toEqual({ ground: token(light, 'soft'), ink: token(light, 'on-green') }));

test.each([
  ['unknown', 'card', 'edge', 'soft'],
  ['unaware', 'amber-wash', 'amber', 'amber'],
  ['knows', 'green-wash', 'green-edge', 'green'],
] as const)('the pill of "%s" has the colours of the sheets', (knowledge, ground, edge, ink) => {
  const inSheet = (scheme: string) => ({
    ground: token(scheme, ground),
    edge: token(scheme, edge),
    ink: token(scheme, ink),
  });
  expect(pillColours[knowledge].light).toEqual(inSheet(light));
  expect(pillColours[knowledge].dark).toEqual(inSheet(dark));
});
