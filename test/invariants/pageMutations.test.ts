/**
 * Right or silent, never wrong: saved pages changed at random, as sites change theirs, two thousand times (in the long
 * run a hundred thousand). A failure names the page and the seed that shows it again.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { scaledRuns } from '../fixtures/longRuns';
import { changeable, peopledCount, readNow, verdictOn } from './changeablePages';
import { mutate, seeded } from './pageMutations';

const tally = new Map<string, { right: number; silent: number; wrong: number; astray: number }>();

const rounds = Math.ceil(scaledRuns(2_000) / peopledCount);

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
