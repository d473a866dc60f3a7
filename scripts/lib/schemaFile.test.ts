import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchema, schemaPath } from '../schema';

test('docs/knownfor.schema.json says what the code reads (else: npm run schema)', () =>
  expect(JSON.parse(readFileSync(schemaPath, 'utf8'))).toEqual(jsonSchema()));
