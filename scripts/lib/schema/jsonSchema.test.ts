import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../projectRoot';
import { jsonSchema } from './jsonSchema';

test('docs/knownfor.schema.json says what the code reads (else: npm run schema)', () =>
  expect(JSON.parse(readFileSync(join(projectRoot, 'docs/knownfor.schema.json'), 'utf8'))).toEqual(jsonSchema()));
