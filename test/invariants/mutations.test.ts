/**
 * Right or silent, never wrong: saved pages changed at random, as sites change theirs, over ten thousand times. A failure
 * names the page and the seed that shows it again.
 */
import { afterAll, describe, expect, test } from 'vitest';
import type { Person, Seen } from '../../src/readers/reader';
import { open, ownPages, readSavedPage, type SavedPage } from '../savedPages';
import { mutate, seeded } from './mutations';

const least = 10_000;
const tally = new Map<string, { right: number; silent: number; wrong: number; astray: number }>();

function look(document: Document, url: string): Seen & { site?: string | undefined } {
  const { reader, seen } = readSavedPage({ document, url: new URL(url) });
  return { ...seen, site: reader?.site };
}

/**
 * Gives the page anew each time. Within one document the engine keeps its compiled selectors, which halves the time;
 * frames would be loaded by that, so a page with frames is copied as a whole.
 */
function renewed(page: SavedPage): () => Document {
  const { document } = open(page);
  if (document.querySelector('iframe')) return () => document.cloneNode(true) as Document;
  const { documentElement: saved } = document;
  return () => {
    document.replaceChild(saved.cloneNode(true), document.documentElement);
    return document;
  };
}

/** Pages with people on them that survive copying (what sits in frames does not). `ONLY=gmail` takes some of them. */
const peopled = ownPages().filter(({ want }) => want?.people?.length);
const rounds = Math.ceil(least / peopled.length);
const pages = peopled.flatMap((page) => {
  if (!page.file.includes(process.env.ONLY ?? '')) return [];
  const renew = renewed(page);
  const truth = look(renew(), page.url);
  return truth.people.length ? [{ ...page, renew, truth }] : [];
});

const words = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether somebody seen is somebody who is there: nothing said of them may be another's. Who is known by an address may
 * be called by less of the name, or by the address.
 */
function isThere(seen: Person, truth: Person[]): boolean {
  return truth.some((one) => {
    const known = [...words(one.name), ...one.emails.flatMap(words)];
    const isNamed = seen.emails.length
      ? words(seen.name).every((word) => known.includes(word))
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

function judge(seen: Seen, truth: Seen): 'right' | 'silent' | 'wrong' | 'astray' {
  if (!seen.people.length) return 'silent';
  if (!seen.people.every((person) => isThere(person, truth.people))) return 'wrong';
  return seen.people.every((person) => isDescribed(person, truth.people)) ? 'right' : 'astray';
}

/** LinkedIn by the era of its layout, mail by its program. */
function group({ want, truth }: (typeof pages)[number]): string {
  const { site } = truth;
  return site === 'linkedin' ? (`${site}: ${want?.era}`.split(/,| \d/)[0] as string) : `${site}`;
}

describe('pages changed at random are read right or not at all', () => {
  test.each(pages)('$file', { timeout: 120_000 }, (page) => {
    const count = tally.get(group(page)) ?? { right: 0, silent: 0, wrong: 0, astray: 0 };
    tally.set(group(page), count);
    const failures: string[] = [];
    for (let seed = 1; seed <= rounds; seed++) {
      const document = page.renew();
      const done = mutate(document, seeded(seed));
      const seen = look(document, page.url);
      const verdict = judge(seen, page.truth);
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
      return `${name.padEnd(44)}${`${all}`.padStart(7)}${[right, silent, astray, wrong].map((part) => share(part, all)).join('')}`;
    });
    console.log(
      [`${'pages changed at random'.padEnd(44)}  pages    right   silent   detail    wrong`, ...rows].join('\n'),
    );
  });
});
