/** The whole set at once: what one file adds is registered, translated and documented, or this says what is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands';
import { evidenceKinds, goalKinds, trapKinds } from '../../src/domain/model';
import * as addresses from '../../src/readers/addresses';
import { readers, readersByFile } from '../../src/readers/index';
import { savedPages } from '../readers/savedPages';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = (path: string) => readFileSync(root + path, 'utf8');
const sources = (folder: string) =>
  readdirSync(`${root}src/${folder}`, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.includes('.test.'),
  );

describe('readers', () => {
  const files = sources('readers').filter((path) => /: Reader = \{/.test(text(`src/readers/${path}`)));

  test.each(files)('%s is in the list of readers', (path) => {
    expect(Object.keys(readersByFile)).toContain(path.replace(/\.ts$/, ''));
  });

  test('readers of one site read the same addresses, as one script of the site asks them all', () => {
    const sites = new Map<string, string>();
    for (const { site, matches } of readers) {
      const scripts = matches.length ? site : 'added';
      expect(`${matches}`, site).toBe(sites.get(scripts) ?? `${matches}`);
      sites.set(scripts, `${matches}`);
    }
  });

  test.each(readers.map((reader) => [reader.site, reader] as const))(
    '%s: its addresses are said to hold a person wherever it reads one',
    (_, reader) => {
      const mayHold =
        (addresses as unknown as Record<string, addresses.MayHold>)[`${reader.site}Address`] ?? addresses.anyAddress;
      const missed = savedPages()
        .map(({ url }) => new URL(url))
        .filter((url) => reader.matches.some((pattern) => url.href.startsWith(pattern.split('*')[0] as string)))
        .filter((url) => reader.mayHold(url) && !mayHold(url) && !addresses.hints[reader.site]);
      expect(missed.map(String)).toEqual([]);
    },
  );
});

describe('commands', () => {
  const files = sources('commands').filter((path) => /= command\(\{/.test(text(`src/commands/${path}`)));

  test.each(files)('%s is in the map of commands', (path) => {
    const exported = [...text(`src/commands/${path}`).matchAll(/^export const (\w+) = command\(/gm)].map(
      ([, name]) => name,
    );
    const known = text('src/commands/index.ts');
    for (const name of exported) expect(known).toMatch(new RegExp(`\\b${name}\\b`));
  });

  test('each says who may send it', () => {
    for (const [name, { from }] of Object.entries(commands)) expect(from.length, name).toBeGreaterThan(0);
  });
});

describe('words of the interface', () => {
  const locale = (language: string) =>
    JSON.parse(text(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;
  const en = locale('en');
  const pl = locale('pl');
  const code = ['src', 'manifest.json'].flatMap((place) =>
    place === 'src' ? sources('').map((path) => text(`src/${path}`)) : [text(place)],
  );

  test('the same sentences stand in English and in Polish', () => {
    expect(Object.keys(pl).sort()).toEqual(Object.keys(en).sort());
  });

  test('each sentence has words in both, with the same places to fill', () => {
    const places = (message = '') => [...new Set(message.match(/\$\d/g))].sort().join();
    const wrong = Object.keys(en).filter((key) => {
      const [one, other] = [en[key]?.message, pl[key]?.message];
      return !one?.trim() || !other?.trim() || places(one) !== places(other);
    });
    expect(wrong).toEqual([]);
  });

  test('what counts has every plural form', () => {
    const stems = Object.keys(en)
      .filter((key) => key.endsWith('_many'))
      .map((key) => key.slice(0, -'_many'.length));
    const missing = stems
      .flatMap((stem) => ['one', 'few', 'many', 'other'].map((form) => `${stem}_${form}`))
      .filter((key) => !en[key]);
    expect(missing).toEqual([]);
  });

  test('no sentence stands there unused', () => {
    const all = code.join('\n');
    const built = [...all.matchAll(/[`'"]((?:\w+_)+)\$\{/g)].map(([, stem]) => stem as string);
    // A key may be put together from a quoted beginning: `${stem}_undated`.
    const beginnings = (key: string) => [...key.matchAll(/_/g)].map(({ index }) => key.slice(0, index));
    const isNamed = (name: string) => new RegExp(`(?<![a-zA-Z])${name}(?![a-zA-Z])`).test(all);
    const isQuoted = (name: string) => name.includes('_') && all.includes(`'${name}'`);
    const unused = Object.keys(en).filter(
      (key) => !isNamed(key) && !beginnings(key).some(isQuoted) && !built.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test('every kind that the rules know has its words', () => {
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

test.each(trapKinds)('docs/rules.md speaks of the trap %s', (kind) => {
  expect(text('docs/rules.md')).toContain(`\`${kind}\``);
});
