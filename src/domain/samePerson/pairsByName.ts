/** Which records are worth comparing: of ten thousand not fifty million pairs, but those who share a word of a name. */
import type { PreparedRecord } from './comparedRecord';
import { baseNamesOf } from './nicknames';

/** More records of one block are a frequent name, and say nothing. */
const largestBlock = 2000;
/** Letters of the word beside a first name: behind them it may be spelt otherwise. */
const familyStart = 4;

/** Each pair once, without those who have a profile each. */
export function* pairsByName(all: readonly PreparedRecord[]): Generator<[PreparedRecord, PreparedRecord]> {
  const seen = new Set<number>();
  for (const block of blocksOf(all))
    for (const [i, one] of block.entries())
      for (const other of block.slice(i + 1)) {
        if (haveTwoProfiles(one, other)) continue;
        const pair = Math.min(one.at, other.at) * all.length + Math.max(one.at, other.at);
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
}

/** Two addresses on LinkedIn, or two member numbers: the keys of two contacts are never the same. */
const haveTwoProfiles = (one: PreparedRecord, other: PreparedRecord): boolean =>
  one.profiles.some((kind) => other.profiles.includes(kind));

/** Those who share a first name, in any of its forms, and how another word begins; or a family name and an initial. */
function blocksOf(all: readonly PreparedRecord[]): PreparedRecord[][] {
  const blocks = new Map<string, Set<PreparedRecord>>();
  const put = (key: string, one: PreparedRecord) => {
    const block = blocks.get(key);
    if (block) block.add(one);
    else blocks.set(key, new Set([one]));
  };
  for (const one of all) for (const words of one.names) for (const key of blockKeys(words)) put(key, one);
  return [...blocks.values()].filter(({ size }) => size > 1 && size <= largestBlock).map((block) => [...block]);
}

/** For each two words of a name, in either order. */
const blockKeys = (words: readonly string[]): string[] =>
  words.flatMap((word, i) => {
    if (word.length < 2) return [];
    const others = words.filter((_, j) => j !== i);
    return baseNamesOf(word).length
      ? others.flatMap((other) => withBaseNames(word).map((name) => `${name} ${other.slice(0, familyStart)}`))
      : others.flatMap((other) => withBaseNames(other).map((name) => `${word} ${name[0]}`));
  });

const withBaseNames = (word: string): readonly string[] => [word, ...baseNamesOf(word)];
