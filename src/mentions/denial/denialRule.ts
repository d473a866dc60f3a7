/** The shape of a rule on denials. */

/** The parts of a sentence that most rules look at: the folded text in front of the keyword, and behind it. */
export type KeywordSide = 'before' | 'behind';

/** One rule; what it decides depends on the list in which it is. */
export interface DenialRule<Part extends string = KeywordSide> {
  /** What the rule is about, in a few words; a verdict names it. No two rules share a name. */
  name: string;
  /** What the parts of the sentence look like; the rule holds where every part that it names matches. */
  pattern: { readonly [part in Part]?: RegExp };
  /** A sentence that the rule decides, its keyword in square brackets. */
  example: string;
}

/** The first of the rules that holds for these parts of a sentence. */
export function ruleFor<Part extends string>(
  rules: readonly DenialRule<Part>[],
  parts: Readonly<Record<NoInfer<Part>, string>>,
): DenialRule<Part> | undefined {
  return rules.find(({ pattern }) =>
    (Object.keys(pattern) as Part[]).every((part) => pattern[part]?.test(parts[part]) ?? true),
  );
}
