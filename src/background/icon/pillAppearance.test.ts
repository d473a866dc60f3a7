import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fillText } from '../../platform/chosenTexts';
import { glanceState, pillAppearance } from './pillAppearance';
import { pillColours } from './pillPalette';

const text: Parameters<typeof pillAppearance>[1] = (key, ...filled) => fillText(`${key} $1`, filled);

const windows = { id: 'windows', name: 'Windows' } as never;
const known = { windows: { rung: 'heard', faded: false, knows: true } } as never;
const unknown = { windows: { rung: 'unaware', faded: false, knows: false } } as never;

const glance = (flagged: boolean, offers: typeof known, asksFor?: string) => ({
  contact: { name: 'Anna' },
  offers: [windows],
  standing: { flagged, concerns: flagged || offers === known ? ['windows'] : [], offers },
  asksFor,
});

const everybody = {
  unknown: glance(false, unknown),
  unaware: glance(true, unknown),
  knows: glance(false, known),
  asks: glance(true, unknown, 'windows'),
};
const signOf = (one: keyof typeof everybody) => pillAppearance(everybody[one], text).shapes.at(-1)?.d;

describe('the sign of pill and toolbar icon', () => {
  test.each(Object.entries(everybody))('%s has one of its own, and icons', (state, one) => {
    expect(glanceState(one)).toBe(state);
    const others = Object.keys(everybody).filter((other) => other !== state) as (keyof typeof everybody)[];
    expect(others.map(signOf)).not.toContain(signOf(state as keyof typeof everybody));
    for (const size of [16, 32])
      expect(existsSync(new URL(`../../../public/icons/${state}-${size}.png`, import.meta.url))).toBe(true);
  });

  test.each([
    ['who asks, and was never told', glance(true, unknown, 'windows')],
    ['who asks, and knows', glance(false, known, 'windows')],
    ['a stranger who asks', glance(false, unknown, 'windows')],
  ])('%s: the raised arm, in the amber of those who don’t know', (_, one) => {
    const { sheet, shapes, description } = pillAppearance(one, text);
    expect(shapes.at(-1)?.d).toBe(signOf('asks'));
    expect(sheet).toBe(pillAppearance(everybody.unaware, text).sheet);
    expect(sheet).toContain(pillColours.unaware.light.ground);
    expect(description).toBe('Anna: need_for windows');
  });
});

test('for everybody the page finds a host of one size', () => {
  const hosts = Object.values(everybody).map((one) => /:host\{[^}]*\}/.exec(pillAppearance(one, text).sheet)?.[0]);
  expect(hosts[0]).toContain('width:32px!important;height:44px!important');
  expect(new Set(hosts).size).toBe(1);
});
