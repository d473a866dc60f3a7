/** Polish names of occupations in both genders: who needs an architekt's help may be an architektka. */

/** Endings of a man's and a woman's occupation. Joinery and printers ("stolarka", "drukarka") are no women. */
const endings: readonly (readonly [man: string, woman: string])[] = [
  ['kt', 'ktka'],
  ['er', 'erka'],
  ['or', 'orka'],
  ['ciel', 'cielka'],
  ['ant', 'antka'],
  ['ent', 'entka'],
  ['graf', 'grafka'],
  ['ista', 'istka'],
  ['ysta', 'ystka'],
  ['log', 'lożka'],
  ['es', 'eska'],
  ['nik', 'niczka'],
  ['tyk', 'tyczka'],
  ['wca', 'wczyni'],
  ['lekarz', 'lekarka'],
  ['dziennikarz', 'dziennikarka'],
  ['piekarz', 'piekarka'],
  ['kucharz', 'kucharka'],
];

/** The trade, not a woman in it. */
const trades: ReadonlySet<string> = new Set(['deweloper', 'deweloperka']);

/** The same occupation in the other gender, or nothing: "architekt" is "architektka", and the other way round. */
export function inOtherGender(word: string): string | undefined {
  if (!/^\p{L}{6,}$/u.test(word) || trades.has(word)) return undefined;
  for (const [man, woman] of endings) {
    if (word.endsWith(woman)) return word.slice(0, -woman.length) + man;
    if (word.endsWith(man)) return word.slice(0, -man.length) + woman;
  }
  return undefined;
}
