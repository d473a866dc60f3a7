/** What the schemas are made of. Each part says in a few words what is wrong with a value: "is not a text: 7". */
import * as v from 'valibot';
import { type Day, dayProblem } from './days';

/** A value as a message quotes it, on one line and not too long. */
export const quotedValue = (value: unknown): string => {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
};

/** The message of a part: the reason, then the value. */
const because =
  (reason: string) =>
  ({ input }: { input: unknown }): string =>
    `${reason}: ${quotedValue(input)}`;

export const anyText = v.string(because('is not a text'));
export const filledText = v.pipe(anyText, v.nonEmpty('is empty'));
export const flag = v.boolean(because('is not true or false'));
/** Numbers beyond the largest are no longer exact to the unit, and nobody means them. */
export const amount = v.pipe(
  v.number(because('is not a number')),
  v.finite(because('is not a number')),
  v.maxValue(Number.MAX_SAFE_INTEGER, because('is too large')),
  v.minValue(0, because('is negative')),
);
export const numberOrText = v.union([anyText, v.number()], because('is neither a text nor a number'));
export const calendarDay = v.custom<Day>(
  (value) => dayProblem(value) === null,
  ({ input }) => because(String(dayProblem(input)))({ input }),
);

/** One of a closed list of words. */
export const choiceOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, because(`is none of ${words.join(', ')}`));

/** A field that may be missing. */
export type Optional<S extends v.GenericSchema> = v.OptionalSchema<S, undefined>;

/** May be missing; `null` is the same as missing. */
export function optional<S extends v.GenericSchema>(schema: S): Optional<S> {
  const absent = v.transform((value: unknown) => value ?? undefined);
  // By valibot's types a field with a transformation is always there.
  return v.pipe(v.nullish(schema), absent) as unknown as Optional<S>;
}

/** A list; a missing one is empty. */
export const arrayOf = <S extends v.GenericSchema>(item: S) => v.nullish(v.array(item, 'is not a list'), () => []);

const plainObject = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'is not an object',
);

/** An object with these fields; others are left out. */
export const objectOf = <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    plainObject,
    // Valibot knows only that a field is missing: the field's own schema says what is wrong with that.
    v.object(entries, ({ path }) => {
      const missing = entries[path?.at(-1)?.key as string] as v.GenericSchema;
      return v.safeParse(missing, undefined).issues?.[0].message ?? 'is missing';
    }),
  );

/** An object whose names the user chose. (`v.record` drops a name like "constructor".) */
export const dictionaryOf = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    plainObject,
    v.transform((value) => new Map<string, unknown>(Object.entries(value))),
    v.map(v.string(), schema),
    v.transform((all) => Object.fromEntries(all) as Record<string, v.InferOutput<S>>),
  );

/** An object that is checked by code: `check` gives the value, or names a place in it and says what is wrong there. */
export const objectChecked = <T>(check: (value: object, problem: (name: string, reason: string) => void) => T) =>
  v.pipe(
    plainObject,
    v.rawTransform<object, T>(({ dataset: { value }, addIssue, NEVER }) => {
      let isWrong = false;
      const checked = check(value, (key, message) => {
        isWrong = true;
        addIssue({ message, path: [{ type: 'unknown', origin: 'value', input: value, key, value: undefined }] });
      });
      return isWrong ? NEVER : checked;
    }),
  );

/** The names of an object's fields, in their order. */
export function fieldNames(schema: v.GenericSchema): string[] {
  const { entries, pipe = [] } = schema as { entries?: object; pipe?: v.GenericSchema[] };
  return entries ? Object.keys(entries) : pipe.filter((part) => part !== schema).flatMap(fieldNames);
}
