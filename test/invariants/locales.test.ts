/** The words of the interface: both languages say the same things, in one order, and nothing stands there unused. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inOrderOf, inSurfaceOrder, type Locale, surfaceOf } from '../../scripts/lib/locales';
import { projectRoot } from '../../scripts/lib/projectRoot';
import { evidenceKinds, goalKinds, trapKinds } from '../../src/domain/model';

const text = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const locale = (language: string) => JSON.parse(text(`public/_locales/${language}/messages.json`)) as Locale;
const en = locale('en');
const pl = locale('pl');
const places = (words = '') => [...new Set(words.match(/\$\d/g))].sort();

describe('both languages', () => {
  test('hold the same sentences in the same order: `npm run locales` puts them in order', () => {
    expect(Object.keys(pl)).toEqual(Object.keys(en));
  });

  test('have words for each, with the same places to fill', () => {
    const wrong = Object.keys(en).filter((key) => {
      const [english, polish] = [en[key]?.message, pl[key]?.message];
      return !english?.trim() || !polish?.trim() || `${places(english)}` !== `${places(polish)}`;
    });
    expect(wrong).toEqual([]);
  });

  test('have every plural form of what counts', () => {
    const stems = Object.keys(en)
      .filter((key) => key.endsWith('_many'))
      .map((key) => key.slice(0, -'_many'.length));
    const missing = stems
      .flatMap((stem) => ['one', 'few', 'many', 'other'].map((form) => `${stem}_${form}`))
      .filter((key) => !en[key]);
    expect(missing).toEqual([]);
  });
});

describe('descriptions', () => {
  test('say of each key where it appears: "Panel, goal: label of the goal\'s wording"', () => {
    expect(Object.keys(en).filter((key) => !surfaceOf(en[key]!))).toEqual([]);
  });

  test('say what is filled in', () => {
    const silent = Object.entries(en).filter(([, { message, description }]) =>
      places(message).some((place) => !description?.includes(place)),
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  test('are in the English file only, where they cannot differ from another: `npm run locales` does it', () => {
    expect(Object.keys(pl).filter((key) => pl[key]?.description)).toEqual([]);
  });

  test('keep the keys of a surface together: `npm run locales` does it', () => {
    expect(Object.keys(en)).toEqual(Object.keys(inSurfaceOrder(en)));
  });
});

test('a new key at the end of both files moves to those of its surface', () => {
  const message = (description?: string) => ({ message: 'x', ...(description && { description }) });
  const grown = inSurfaceOrder({ a: message('Panel: x'), b: message('Popup: x'), c: message('Panel: y') });
  expect(Object.keys(grown)).toEqual(['a', 'c', 'b']);
  expect(Object.keys(inOrderOf(grown, { a: message(), b: message(), c: message(), d: message() }))).toEqual([
    ...['a', 'c', 'b'],
    'd',
  ]);
});

describe('the code', () => {
  const code = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => text(`src/${path}`))
    .concat(text('manifest.json'))
    .join('\n');

  test('uses every sentence', () => {
    const isQuoted = (name: string) => new RegExp(`['"\`]${name}['"\`]|__MSG_${name}__`).test(code);
    const isNamed = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
    // A key may be put together: from a template, `goal_${kind}`, or from a quoted beginning, `${stem}_undated`.
    const isBeginning = (name: string) =>
      code.includes(`\`${name}_\${`) || (name.includes('_') && code.includes(`'${name}'`));
    const isUsed = (key: string) => {
      if (isQuoted(key)) return true;
      const ends = [...key.matchAll(/_/g)].map(({ index }) => index);
      return ends.some(
        (end) =>
          isBeginning(key.slice(0, end)) &&
          key
            .slice(end + 1)
            .split('_')
            .every((part) => isNamed(part) || code.includes(`_${part}`)),
      );
    };
    const stems = Object.keys(en).map((key) => {
      const stem = /^(.*)_(?:one|few|many|other)$/.exec(key)?.[1];
      return stem && en[`${stem}_many`] ? stem : key;
    });
    expect([...new Set(stems)].filter((key) => !isUsed(key))).toEqual([]);
  });

  test('has words for every kind that the rules know', () => {
    const wanted = [
      ...trapKinds.map((kind) => `trap_${kind}`),
      ...goalKinds.map((kind) => `goal_${kind}`),
      ...evidenceKinds.map((kind) => `evidence_${kind}`),
    ];
    const missing = wanted.filter(
      (key) => !Object.keys(en).some((known) => known === key || known.startsWith(`${key}_`)),
    );
    expect(missing).toEqual([]);
  });
});
