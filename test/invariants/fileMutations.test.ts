/**
 * A damaged file costs a message, never more: files of every format changed at random, as discs, mail programs and
 * people change theirs, either give people or are refused in words. A failure names the file and the seed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeShared } from '../fixtures/externalExamples';
import { scaledRuns } from '../fixtures/longRuns';
import { byteChanges, type NamedBytes, outcomeOf } from './byteChanges';
import { seeded } from './pageMutations';

/** In bytes: what is larger is tried by tests of its own. */
const mostBytes = 60_000;

/** A number for a text, the same each time. */
const numberOf = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);

function tryAll(files: readonly NamedBytes[], rounds: number): void {
  const others = files.map(({ bytes }) => bytes);
  test.each(files.map((file) => [file.name, file] as const))('%s', async (name, file) => {
    const outcomes: string[] = [];
    for (let round = 0; round < rounds; round++)
      for (const [what, change] of Object.entries(byteChanges)) {
        const seed = `${name}, ${what}, ${round}`;
        const bytes = change(file.bytes, seeded(numberOf(seed)), others);
        outcomes.push(
          await outcomeOf({ name, bytes }).catch((cause) => {
            throw new Error(`${seed}: ${cause}`, { cause });
          }),
        );
      }
    expect(outcomes).toHaveLength(rounds * Object.keys(byteChanges).length);
  });
}

/** The files below a folder that are small enough. */
function filesIn(folder: string): NamedBytes[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true });
  return paths
    .filter((one) => one.isFile() && !/\.(md|mjs)$|expected\.json$/.test(one.name))
    .map((one) => ({ name: one.name, bytes: new Uint8Array(readFileSync(join(one.parentPath, one.name))) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length < mostBytes);
}

describeShared('files of every kind, damaged', (folder) => {
  tryAll([...filesIn(`${folder}/data`), ...filesIn(`${folder}/calendar`)], scaledRuns(1));
});
