/** The whole set at once: what one file adds is registered, translated and documented, or this says what is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/commands';
import { trapKinds } from '../../src/domain/model';
import { readers, readersByFile } from '../../src/readers/index';
import * as addresses from '../../src/readers/pageAddresses';
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

test.each(trapKinds)('docs/rules.md speaks of the trap %s', (kind) => {
  expect(text('docs/rules.md')).toContain(`\`${kind}\``);
});
