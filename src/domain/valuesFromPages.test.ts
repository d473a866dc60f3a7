import { describe, expect, test } from 'vitest';
import type { NamingPage } from './enumerations';
import { newsOf } from './news';
import { type PageKnowledge, type PageWord, pageWord } from './valuesFromPages';

const day = '2026-11-24';
const anna: PageKnowledge = { name: 'Anna Nowak', headline: 'architect', company: 'Arka' };

/** What is stored after pages were looked at, each on a day. */
function knownAfter(looks: [PageWord, NamingPage, string][], contact = anna): PageKnowledge {
  let known = contact;
  for (const [said, kind, on] of looks) known = { ...known, ...pageWord(known, said, kind, on) };
  return known;
}

describe('headline, company and place', () => {
  test.each<[string, PageWord, PageKnowledge]>([
    ['the same: nothing', { headline: 'architect', company: 'Arka' }, {}],
    ['only spaces differ: nothing', { headline: ' architect ' }, {}],
    ['what the page does not show stays', { name: 'Anna Nowak' }, {}],
    [
      'a new headline is followed, and is news',
      { headline: 'director at Budimax' },
      { headline: 'director at Budimax', news: { on: day, before: { headline: 'architect' } } },
    ],
    ['what nothing was known of is filled in, and is no news', { location: 'Gdańsk' }, { location: 'Gdańsk' }],
  ])('%s', (_, said, expected) => {
    const { pageValues, followedOn, ...changed } = pageWord(anna, said, 'profile', day);
    expect(changed).toEqual(expected);
  });

  test('once a day at most', () => {
    const twice = knownAfter([
      [{ headline: 'one' }, 'profile', day],
      [{ headline: 'two' }, 'profile', day],
    ]);
    expect(twice.headline).toBe('one');
    expect(knownAfter([[{ headline: 'two' }, 'profile', '2026-11-25']], twice).headline).toBe('two');
  });

  test('what the user wrote stays, with the page’s word beside it', () => {
    const corrected: PageKnowledge = { ...anna, headline: 'our architect', corrected: ['headline'] };
    const known = knownAfter([[{ headline: 'director' }, 'profile', day]], corrected);
    expect(known).toMatchObject({ headline: 'our architect', pageValues: { headline: 'director' } });
    expect(newsOf(known, [], day)?.changes).toEqual([{ field: 'headline', before: 'our architect', now: 'director' }]);
  });

  test('what was taken back is not followed again', () => {
    const followed = knownAfter([[{ headline: 'director' }, 'profile', day]]);
    const takenBack = { ...followed, headline: 'architect', news: undefined };
    expect(pageWord(takenBack, { headline: 'director' }, 'profile', '2026-11-25')).toEqual({});
  });
});

describe('the name', () => {
  const baker = { name: 'Anna Piekarz' };
  test.each<[string, [PageWord, NamingPage, string][], string]>([
    ['one page is not enough', [[baker, 'profile', day]], 'Anna Nowak'],
    [
      'nor is the same kind twice on one day',
      [
        [baker, 'profile', day],
        [baker, 'profile', day],
      ],
      'Anna Nowak',
    ],
    [
      'two kinds of pages are',
      [
        [baker, 'profile', day],
        [baker, 'mail', day],
      ],
      'Anna Piekarz',
    ],
    [
      'two days are',
      [
        [baker, 'profile', day],
        [baker, 'profile', '2026-11-25'],
      ],
      'Anna Piekarz',
    ],
    [
      'two pages that disagree are not',
      [
        [baker, 'profile', day],
        [{ name: 'Anna Baker' }, 'mail', day],
      ],
      'Anna Nowak',
    ],
    [
      'a part of the name is no other name',
      [
        [{ name: 'Anna' }, 'mail', day],
        [{ name: 'Anna' }, 'mail', '2026-11-25'],
      ],
      'Anna Nowak',
    ],
    [
      'nor is the name in another order, in capitals',
      [
        [{ name: 'NOWAK ANNA' }, 'mail', day],
        [{ name: 'NOWAK ANNA' }, 'mail', '2026-11-25'],
      ],
      'Anna Nowak',
    ],
  ])('%s', (_, looks, expected) => expect(knownAfter(looks).name).toBe(expected));

  test('a name that the user wrote stands above every page', () => {
    const corrected: PageKnowledge = { ...anna, name: 'Ania', corrected: ['name'] };
    const looks: [PageWord, NamingPage, string][] = [
      [baker, 'profile', day],
      [baker, 'mail', '2026-11-25'],
    ];
    expect(knownAfter(looks, corrected)).toMatchObject({ name: 'Ania', pageValues: { name: 'Anna Piekarz' } });
  });
});

describe('news', () => {
  const known = knownAfter([[{ headline: 'director' }, 'profile', day]]);
  test.each([
    ['on its day', [], day, true],
    ['a month later', [], '2026-12-24', true],
    ['a quarter later it is old', [], '2027-02-24', false],
    ['once you were in touch it is old', [{ on: '2026-11-25' }], '2026-11-26', false],
    ['a meeting before says nothing of it', [{ on: '2026-11-20' }], day, true],
  ])('%s', (_, touchpoints, now, isNews) => expect(!!newsOf(known, touchpoints, now)).toBe(isNews));

  test('goes on from what was there before, until it was seen', () => {
    const later = knownAfter([[{ headline: 'president' }, 'profile', '2026-11-26']], known);
    expect(newsOf(later, [], '2026-11-26')).toEqual({
      on: '2026-11-26',
      changes: [{ field: 'headline', before: 'architect', now: 'president' }],
    });
  });
});
