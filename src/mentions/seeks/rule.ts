/** The shape of a rule on needs. */

/**
 * One rule. Its pattern sees folded text (lower case, without diacritics) in which each keyword that means the thing
 * itself is the word KEY.
 */
export interface NeedRule {
  /** What the rule is about, in a few words; a verdict names it. No two rules share a name. */
  name: string;
  pattern: RegExp;
  /** A message that the rule decides, its keyword in square brackets. */
  example: string;
}

/** The first of the rules that holds for a text. */
export const needRuleFor = (rules: readonly NeedRule[], text: string): NeedRule | undefined =>
  rules.find(({ pattern }) => pattern.test(text));
