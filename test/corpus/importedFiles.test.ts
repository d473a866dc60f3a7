/** Files that people have, of a folder outside the project: what `convert` and `audit` make of each. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditVerb } from '../../src/cli/audit';
import { convertVerb } from '../../src/cli/convert';
import { type Verb, WrongInput } from '../../src/cli/verb';
import { describeShared } from '../fixtures/externalExamples';
import {
  auditDifferences,
  contactDifferences,
  errorDifferences,
  importCases,
  type Outcome,
} from '../fixtures/importCases';

async function outcome(verb: Verb<string | Iterable<string>>, words: string[]): Promise<Outcome> {
  try {
    return { status: 0, stdout: [...(await verb(words))].map((line) => [...line].join('')).join('\n'), stderr: '' };
  } catch (error) {
    if (error instanceof WrongInput) return { status: 2, stdout: '', stderr: error.message };
    throw error;
  }
}

describeShared('files that people have', (folder) => {
  const zone = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = 'Europe/Warsaw';
  });
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  describe.each(importCases(folder).map((one) => [one.id, one] as const))('%s', (_, one) => {
    const words = [...one.files.map((file) => `${folder}/data/${file}`), ...(one.args ?? [])];

    test('is converted as expected', async () => {
      const converted = await outcome(convertVerb, [...words, '--to', 'json']);
      expect((one.error ? errorDifferences : contactDifferences)(one, converted)).toEqual([]);
    });
    if (one.audit)
      test('is audited as expected', async () => {
        const offer = `${folder}/examples/mentions/offer-windows.json`;
        expect(auditDifferences(one, await outcome(auditVerb, ['--offer', offer, ...words]))).toEqual([]);
      });
  });
});
