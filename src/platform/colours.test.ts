import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brandColours } from './colours';

const sheet = readFileSync(new URL('../ui/shared/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = sheet.split('prefers-color-scheme: dark');
const token = (scheme: string, name: string) => new RegExp(`--${name}: (\\S+);`).exec(scheme)?.[1];

test.each([
  ['green', token(light, 'green')],
  ['onGreen', token(light, 'on-green')],
  ['amber', token(light, 'amber')],
  ['amberOnGreen', token(dark, 'amber')],
] as const)('%s is what the sheets say', (name, inSheet) => expect(brandColours[name]).toBe(inSheet));
