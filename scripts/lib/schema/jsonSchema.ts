/** The JSON Schema of the project's own JSON (docs/knownfor.schema.json), made of the schemas in src/domain. */
import type { GenericSchema } from 'valibot';
import { cadenceDays, dismissedSchema, projectContactSchema } from '../../../src/domain/contactSchema';
import {
  benefitSchema,
  evidenceSchema,
  goalSchema,
  needSchema,
  reminderSchema,
  touchpointSchema,
} from '../../../src/domain/datedSchemas';
import { rungs } from '../../../src/domain/model';
import { offerSchema } from '../../../src/domain/offerSchema';
import { limitsSchema, projectEventSchema, projectFileSchema } from '../../../src/domain/projectFile';
import { limitBounds, limitNames } from '../../../src/domain/ruleNumberBounds';
import { defaultLimits } from '../../../src/domain/ruleNumbers';
import { calendarDay } from '../../../src/domain/schemaParts';

type Json = Record<string, unknown>;

/** As much of a valibot schema, or of a step in its pipe, as is read here. */
interface SchemaPart {
  type: string;
  pipe?: SchemaPart[];
  entries?: Record<string, SchemaPart>;
  item?: SchemaPart;
  value?: SchemaPart;
  wrapped?: SchemaPart;
  options?: (SchemaPart | string)[];
  requirement?: number;
  description?: string;
}

/** The schemas that get a name in `$defs`, and what JSON Schema can't be told by their parts. */
const definitions: [name: string, schema: GenericSchema, more?: Json][] = [
  [
    'day',
    calendarDay,
    {
      description: 'A day of the calendar from 1900 on, YYYY-MM-DD; 30 February is none.',
      type: 'string',
      format: 'date',
      pattern: '^(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
    },
  ],
  ['offer', offerSchema],
  ['contact', projectContactSchema],
  ['goal', goalSchema],
  ['need', needSchema],
  ['touchpoint', touchpointSchema],
  [
    'evidence',
    evidenceSchema,
    Object.fromEntries([
      ['if', { properties: { kind: { const: 'corrected' } } }],
      ['then', { required: ['rung'], properties: { rung: { enum: rungs } } }],
    ]),
  ],
  ['benefit', benefitSchema],
  ['reminder', reminderSchema],
  ['dismissed', dismissedSchema],
  ['cadence', cadenceDays, { type: 'integer', minimum: 2, maximum: 3650 }],
  ['event', projectEventSchema],
  ['limits', limitsSchema, limitsObject()],
];
const definitionNames = new Map(definitions.map(([name, schema]) => [schema as unknown as SchemaPart, name]));

/** The user's own numbers: the bounds of each, in groups as a file holds them. */
function limitsObject(): Json {
  const number = (name: (typeof limitNames)[number]) => {
    const [minimum, maximum] = limitBounds(name);
    return { type: ['integer', 'null'], minimum, maximum };
  };
  const inGroup = (group: string) => limitNames.filter((name) => name.startsWith(`${group}.`));
  const groups = Object.keys(defaultLimits).map((group) => {
    const parts = inGroup(group).map((name) => [name.slice(group.length + 1), number(name)] as const);
    return [group, parts.length ? { ...closedObject(parts), type: ['object', 'null'] } : number(group as 'silentDays')];
  });
  return {
    description: "The user's own numbers for the rules; one left out is the usual one.",
    ...closedObject(groups as [string, Json][]),
  };
}

function closedObject(fields: (readonly [string, Json])[]): Json {
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(fields) };
}

/** The whole JSON Schema. */
export function jsonSchema(): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'knownfor.schema.json',
    title: "KnownFor: the project's own JSON",
    description:
      'For export, import, `convert` and `standing`. Missing lists are empty, null is absent, further properties are ' +
      'left alone. Ids are unique in their list; `rung` belongs to `corrected`.',
    ...jsonOf(projectFileSchema as unknown as SchemaPart),
    $defs: Object.fromEntries(
      definitions.map(([name, schema, more]) => [name, { ...jsonOf(schema as unknown as SchemaPart), ...more }]),
    ),
  };
}

/** A schema by its name, where it has one. */
function reference(part: SchemaPart): Json {
  const name = definitionNames.get(part);
  return name ? { $ref: `#/$defs/${name}` } : jsonOf(part);
}

function jsonOf(part: SchemaPart): Json {
  return part.pipe ? Object.assign({}, ...part.pipe.map(jsonOf)) : plainPart(part);
}

/** One step of a schema; what only code can check says nothing. */
function plainPart({
  type,
  entries = {},
  item,
  value,
  wrapped,
  options = [],
  requirement,
  description,
}: SchemaPart): Json {
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type };
    case 'non_empty':
      return { minLength: 1 };
    case 'min_value':
      return { minimum: requirement };
    case 'max_value':
      return { maximum: requirement };
    case 'description':
      return { description };
    case 'picklist':
      return { enum: options };
    case 'union':
      return { type: (options as SchemaPart[]).map((option) => option.type) };
    case 'array':
      return { type, items: reference(item as SchemaPart) };
    case 'map':
      return { type: 'object', additionalProperties: reference(value as SchemaPart) };
    case 'nullish':
      return orNull(reference(wrapped as SchemaPart));
    case 'object':
      return objectPart(entries);
    default:
      return {};
  }
}

function objectPart(entries: Record<string, SchemaPart>): Json {
  const required = Object.keys(entries).filter((name) => entries[name]?.type !== 'nullish');
  return {
    type: 'object',
    ...(required.length && { required }),
    properties: Object.fromEntries(Object.entries(entries).map(([name, part]) => [name, reference(part)])),
  };
}

function orNull(schema: Json): Json {
  if (schema.enum) return { enum: [...(schema.enum as unknown[]), null] };
  if (!schema.type) return { anyOf: [schema, { type: 'null' }] };
  return { ...schema, type: [...new Set([schema.type, 'null'].flat())] };
}
