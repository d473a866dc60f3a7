/** Terms that are acronyms: other rules hold for them than for words (terms.ts). */

/** "IT", "PV", "BHP": short, written in capitals, and one with its small letters only where it cannot be mistaken. */
export function isAcronym(term: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{1,3}$/u.test(term.trim());
}
