/** The shape of a rule on needs. */

/** One rule on a need. */
export interface NeedRule {
  /** What the rule is about, in a few words; a verdict names it. No two rules share a name. */
  name: string;
  /**
   * What the text looks like: folded (lower case, without diacritics), with the word KEY for each keyword that means
   * the thing itself.
   */
  pattern: RegExp;
  /** What follows right behind the pattern: what is asked for. */
  object?: RegExp;
  /** What follows behind that. */
  behind?: RegExp;
  /** A message that the rule decides, its keyword in square brackets. */
  example: string;
}

/** The first of the rules that holds for a text. */
export const needRuleFor = (rules: readonly NeedRule[], text: string): NeedRule | undefined =>
  rules.find((rule) => holds(rule, text));

function holds({ pattern, object, behind }: NeedRule, text: string): boolean {
  // `matchAll` copies its pattern, for each of hundreds of texts that hold nothing of it.
  if (!pattern.test(text)) return false;
  if (!object) return true;
  for (const { 0: request, index } of text.matchAll(everywhere(pattern))) {
    const end = endOf(object, text, index + request.length);
    if (end >= 0 && (!behind || endOf(behind, text, end) >= 0)) return true;
  }
  return false;
}

/** Where a pattern that must begin at this place ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  const here = rightHere(pattern);
  here.lastIndex = at;
  return here.test(text) ? here.lastIndex : -1;
}

const everywhere = withFlag('g');
const rightHere = withFlag('y');

/** Patterns with another flag; many rules share one object, and engines take their time to compile it. */
function withFlag(flag: string): (pattern: RegExp) => RegExp {
  const made = new WeakMap<RegExp, RegExp>();
  return (pattern) => {
    const flagged = made.get(pattern) ?? new RegExp(pattern, flag);
    made.set(pattern, flagged);
    return flagged;
  };
}
