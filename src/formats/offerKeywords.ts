import { termFinder } from '../language/terms';
import type { ReadOptions } from './format';

/**
 * Whether a text holds a keyword of any offer. Few messages do, and of the others nothing is kept; where no offers are
 * told, every text may be asked for.
 */
export function offerKeywordTest({ offers }: ReadOptions): (text: string) => boolean {
  if (!offers) return () => true;
  const find = termFinder(offers.flatMap(({ keywords }) => keywords));
  return (text) => find(text).length > 0;
}
