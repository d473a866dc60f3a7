/**
 * Right or silent, never wrong: saved pages changed at random, as sites change theirs, two thousand times (in the long
 * run a hundred thousand). A failure names the page and the seed that shows it again.
 */
import { afterAll, describe, expect, test } from 'vitest';
import type { Person, Seen } from '../../src/readers/reader';
import { scaledRuns } from '../fixtures/longRuns';
import { openSavedPage, readSavedPage, type SavedPage, savedPages } from '../readers/savedPages';
import { mutate, seeded } from './pageMutations';

const tally = new Map<string, { right: number; silent: number; wrong: number; astray: number }>();

function readNow(document: Document, url: string): Seen & { site?: string | undefined } {
  const { reader, seen } = readSavedPage({ document, url: new URL(url) });
  return { ...seen, site: reader?.site };
}

/**
 * Gives the page anew each time. Within one document the engine keeps its compiled selectors, which halves the time;
 * frames would be loaded by that, so a page with frames is copied as a whole.
 */
function renewed(page: SavedPage): () => Document {
  const { document } = openSavedPage(page);
  if (document.querySelector('iframe')) return () => document.cloneNode(true) as Document;
  const { documentElement: saved } = document;
  return () => {
    document.replaceChild(saved.cloneNode(true), document.documentElement);
    return document;
  };
}

/** Pages with people on them that survive copying (what sits in frames does not). `ONLY=gmail` takes some of them. */
const peopled = savedPages().filter(({ want }) => want?.people?.length);
const rounds = Math.ceil(scaledRuns(2_000) / peopled.length);
const changeable = peopled.flatMap((page) => {
  if (!page.file.includes(process.env.ONLY ?? '')) return [];
  const renew = renewed(page);
  const truth = readNow(renew(), page.url);
  return truth.people.length ? [{ ...page, renew, truth }] : [];
});

const wordsIn = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether somebody seen is somebody who is there: nothing said of them may be another's. Who is known by an address may
 * be called by less of the name, or by the address.
 */
function isThere(seen: Person, truth: Person[]): boolean {
  return truth.some((one) => {
    const known = [...wordsIn(one.name), ...one.emails.flatMap(wordsIn)];
    const isNamed = seen.emails.length
      ? wordsIn(seen.name).every((word) => known.includes(word))
      : seen.name === one.name;
    const { slug, urn } = seen.linkedin ?? {};
    return (
      isNamed &&
      seen.emails.every((email) => one.emails.includes(email)) &&
      (!slug || slug === one.linkedin?.slug) &&
      (!urn || urn === one.linkedin?.urn)
    );
  });
}

/** Whether headline, company, place and degree, where they are told, are that person's. */
function isDescribed(seen: Person, truth: Person[]): boolean {
  const one = truth.find(({ name }) => name === seen.name);
  return (['headline', 'company', 'location', 'degree'] as const).every(
    (field) => !seen[field] || seen[field] === one?.[field],
  );
}

function verdictOn(seen: Seen, truth: Seen): 'right' | 'silent' | 'wrong' | 'astray' {
  if (!seen.people.length) return 'silent';
  if (!seen.people.every((person) => isThere(person, truth.people))) return 'wrong';
  return seen.people.every((person) => isDescribed(person, truth.people)) ? 'right' : 'astray';
}

/** LinkedIn by the era of its layout, mail by its program. */
function layoutOf({ want, truth }: (typeof changeable)[number]): string {
  const { site } = truth;
  return site === 'linkedin' ? (`${site}: ${want?.era}`.split(/,| \d/)[0] as string) : `${site}`;
}

describe('pages changed at random are read right or not at all', () => {
  test.each(changeable)('$file', (page) => {
    const count = tally.get(layoutOf(page)) ?? { right: 0, silent: 0, wrong: 0, astray: 0 };
    tally.set(layoutOf(page), count);
    const failures: string[] = [];
    for (let seed = 1; seed <= rounds; seed++) {
      const document = page.renew();
      const done = mutate(document, seeded(seed));
      const seen = readNow(document, page.url);
      const verdict = verdictOn(seen, page.truth);
      count[verdict]++;
      if (verdict === 'wrong' || verdict === 'astray')
        failures.push(`seed ${seed} (${done.join(', ')}): ${JSON.stringify(seen.people)}`);
    }
    expect(failures).toEqual([]);
  });

  afterAll(() => {
    const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`.padStart(9);
    const rows = [...tally].map(([name, { right, silent, wrong, astray }]) => {
      const all = right + silent + wrong + astray;
      const shares = [right, silent, astray, wrong].map((part) => share(part, all)).join('');
      return `${name.padEnd(44)}${`${all}`.padStart(7)}${shares}`;
    });
    console.log(
      [`${'pages changed at random'.padEnd(44)}  pages    right   silent   detail    wrong`, ...rows].join('\n'),
    );
  });
});
