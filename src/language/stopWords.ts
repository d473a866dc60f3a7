/** Words that are everywhere, and the terms that therefore say nothing. */
import { isAcronym } from './acronyms';
import { tokens } from './folding';
import { wordSet } from './wordSet';

/** As a term they would match everything. */
export const stopWords = wordSet(
  // Polish: prepositions and conjunctions
  'a ale albo bez czy do dla i jak lub na nad o od oraz pod po przy u w we z za ze',
  // Polish: pronouns
  'co ja mnie my nam nas on ona oni pan pani panstwo ta te ten to ty wam was wy',
  // Polish: verbs, and what goes with them
  'byc jest juz ma mam nie sa sie tak tez tylko',
  // English: articles, prepositions and conjunctions
  'a an and as at by for from if in of on or so the to with',
  // English: pronouns
  'he him i it its me my our she that them they this us we you your',
  // English: verbs, and what goes with them
  'am are be do does is no not was were',
);

/** Whether a term says nothing, because it would match everything: "we", "o*". */
export function isTooGeneral(term: string): boolean {
  const words = tokens(term);
  const open = /\*\s*$/.test(term);
  if (open && words.length < 2) return (words[0]?.word.length ?? 0) < 3;
  return !isAcronym(term) && words.every(({ word }) => stopWords.has(word) || word.length < 2);
}
