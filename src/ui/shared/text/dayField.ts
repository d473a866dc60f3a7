/** What a date field hands out while it is typed in: '' for "31.02.", and the year 2 for the first digit of 2026. */

/** Looks at what stands in a field that is left, and marks it where it is not kept. @returns why it is not */
export function problemIn(field: HTMLInputElement): ReturnType<typeof fieldProblem> {
  const problem = fieldProblem(field);
  field.ariaInvalid = String(!!problem);
  return problem;
}

/** Why that which stands in the field is no day that can be kept; undefined where it is one, or nothing stands there. */
export function fieldProblem({ validity }: HTMLInputElement): 'notADay' | 'before1900' | undefined {
  if (validity.badInput) return 'notADay';
  return validity.rangeUnderflow ? 'before1900' : undefined;
}
