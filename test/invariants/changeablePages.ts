/** Saved pages that can be changed at random, and whether what is read of a changed one is right. */
import type { Person, Seen } from '../../src/readers/reader';
import { openSavedPage, readSavedPage, type SavedPage, savedPages } from '../readers/savedPages';

export function readNow(document: Document, url: string): Seen & { site?: string | undefined } {
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
export const peopledCount = peopled.length;

export const changeable = peopled.flatMap((page) => {
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

export function verdictOn(seen: Seen, truth: Seen): 'right' | 'silent' | 'wrong' | 'astray' {
  if (!seen.people.length) return 'silent';
  if (!seen.people.every((person) => isThere(person, truth.people))) return 'wrong';
  return seen.people.every((person) => isDescribed(person, truth.people)) ? 'right' : 'astray';
}
