/** Checks date fields: its value is '' for "31.02.", and the year 2 for the first digit of 2026. */

/** Checks a field that is left and marks it where its day cannot be saved. @returns why it cannot */
export function problemIn(field: HTMLInputElement): ReturnType<typeof fieldProblem> {
  const problem = fieldProblem(field);
  field.ariaInvalid = String(!!problem);
  return problem;
}

/** Why the field's content is no day that can be saved; undefined where it is one, or the field is empty. */
export function fieldProblem({ validity }: HTMLInputElement): 'notADay' | 'before1900' | undefined {
  if (validity.badInput) return 'notADay';
  return validity.rangeUnderflow ? 'before1900' : undefined;
}
