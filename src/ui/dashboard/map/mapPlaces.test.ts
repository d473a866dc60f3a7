import { expect, test } from 'vitest';
import type { MapDot } from './mapDots';
import { dotPlaces, mapScale, named } from './mapPlaces';

const dot = (id: string, social: number, business: number) =>
  ({ id, name: id, social, business, benefits: 0, standing: {} }) as unknown as MapDot;

const namedOf = (dots: MapDot[]) => [...named(dotPlaces(dots, mapScale(dots)))].sort();

test('the furthest out have their names, ten at most', () => {
  const dots = Array.from({ length: 15 }, (_, n) => dot(`p${String(n).padStart(2, '0')}`, 0, n));
  expect(namedOf(dots)).toEqual(['p05', 'p06', 'p07', 'p08', 'p09', 'p10', 'p11', 'p12', 'p13', 'p14']);
});

test('names that would lie over each other: the first alone', () =>
  expect(namedOf([dot('far', 8, 8), dot('same', 8, 8), dot('low', 1, 0)])).toEqual(['far', 'low']));

test('a name that would lie over a named dot is left out', () =>
  expect(namedOf([dot('Aleksandra Brzozowska', 1, 1), dot('near', 2, 1), dot('far', 8, 8)])).toEqual(['far', 'near']));

test('dots of one place lie apart', () => {
  const dots = [dot('a', 2, 2), dot('b', 2, 2), dot('c', 2, 2)];
  const places = dotPlaces(dots, mapScale(dots)).map(({ x, y }) => `${x.toFixed(1)}/${y.toFixed(1)}`);
  expect(new Set(places).size).toBe(3);
});
