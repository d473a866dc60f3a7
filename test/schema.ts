/** As much of JSON Schema as docs/knownfor.schema.json uses, to hold the file against the code that reads it. */

/** A JSON Schema, or a part of one. */
export type Schema = Record<string, unknown>;

/** Whether a value is as the schema says. */
export function accepts(root: Schema, value: unknown, schema: Schema = root): boolean {
  const follow = (part: unknown, of: unknown) => accepts(root, of, part as Schema);
  return Object.entries(schema).every(([word, said]) => {
    const rule = rules[word];
    if (rule) return rule(value, said as never, follow, schema, root);
    if (silent.has(word)) return true;
    throw new Error(`no rule for "${word}" in the schema`);
  });
}

type Follow = (schema: unknown, value: unknown) => boolean;
type Rule = (value: unknown, said: never, follow: Follow, schema: Schema, root: Schema) => boolean;

const silent = new Set(['$schema', '$id', '$defs', 'title', 'description', 'format', 'then']);

const rules: Record<string, Rule> = {
  $ref: (value, said: string, follow, _, root) => follow((root.$defs as Schema)[said.replace('#/$defs/', '')], value),
  type: (value, said: string | string[]) =>
    [said].flat().some((kind) => kind === kindOf(value) || (kind === 'integer' && Number.isInteger(value))),
  enum: (value, said: unknown[]) => said.includes(value),
  const: (value, said) => value === said,
  anyOf: (value, said: Schema[], follow) => said.some((one) => follow(one, value)),
  if: (value, said: Schema, follow, schema) => !follow(said, value) || follow(schema.then, value),
  required: (value, said: string[]) =>
    kindOf(value) !== 'object' || said.every((key) => Object.hasOwn(value as object, key)),
  properties: (value, said: Schema, follow) =>
    kindOf(value) !== 'object' ||
    Object.entries(said).every(
      ([key, one]) => !Object.hasOwn(value as object, key) || follow(one, (value as Schema)[key]),
    ),
  additionalProperties: (value, said: Schema | false, follow, schema) =>
    kindOf(value) !== 'object' ||
    Object.entries(value as object)
      .filter(([key]) => !Object.hasOwn((schema.properties ?? {}) as object, key))
      .every(([, one]) => said !== false && follow(said, one)),
  items: (value, said: Schema, follow) => !Array.isArray(value) || value.every((one) => follow(said, one)),
  pattern: (value, said: string) => typeof value !== 'string' || new RegExp(said, 'u').test(value),
  minLength: (value, said: number) => typeof value !== 'string' || value.length >= said,
  minimum: (value, said: number) => typeof value !== 'number' || value >= said,
  maximum: (value, said: number) => typeof value !== 'number' || value <= said,
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
