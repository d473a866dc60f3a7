/**
 * An hour of fuzzing (KNOWNFOR_FUZZ_MINUTES says otherwise): saved pages, files and the command line's input changed at
 * random, with other seeds each time; what sends messages is src/background/randomMessages.test.ts. Whatever comes in
 * is read right, or not, or refused in words, in bounded time and memory. A failure names the seed.
 */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test } from 'vitest';
import { newFolder } from '../../scripts/lib/processes';
import { projectRoot } from '../../scripts/lib/projectRoot';
import { fuzzTime } from '../fixtures/longRuns';
import { messageLines, offerFile, smallFiles } from '../fixtures/smallFiles';
import { byteChanges, outcomeOf } from '../invariants/byteChanges';
import { changeable, readNow, verdictOn } from '../invariants/changeablePages';
import { type Chance, mutate, seeded } from '../invariants/pageMutations';

const hours = 3_600_000;
/** Milliseconds after which one input counts as endless: many hundred times what the slowest takes. */
const endless = 120_000;
/** Megabytes by which the heap may grow from the first thousand inputs to the end. */
const mostGrowth = 150;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
function heapSize(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
}

const files = Object.entries(smallFiles).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
const pickOne = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)] as T;

/** One to three changes, one upon the other. */
function damaged(bytes: Uint8Array, chance: Chance): Uint8Array {
  const others = files.map((file) => file.bytes);
  for (let left = 1 + Math.floor(chance() * 3); left > 0 && bytes.length; left--)
    bytes = pickOne(Object.values(byteChanges), chance)(bytes, chance, others);
  return bytes;
}

/** Tries seeds until the time is over, or enough has failed to look at. */
async function fuzz(tryOne: (chance: Chance) => unknown): Promise<void> {
  const counts: Record<string, number> = {};
  const failures: string[] = [];
  const start = Date.now();
  let early: number | undefined;
  let tried = 0;
  for (let seed = start; Date.now() < start + fuzzTime && failures.length < 20; seed++) {
    const began = Date.now();
    try {
      const outcome = await tryOne(seeded(seed));
      counts[`${outcome}`] = (counts[`${outcome}`] ?? 0) + 1;
    } catch (error) {
      failures.push(`seed ${seed}: ${(error as Error).stack}`);
    }
    if (Date.now() - began > endless) failures.push(`seed ${seed}: ${Date.now() - began} ms`);
    if (++tried === 1000) early = heapSize();
  }
  const growth = early ? Math.round(heapSize() - early) : 0;
  console.info(`${tried} tried, heap +${growth} MB: ${JSON.stringify(counts)}`);
  expect(failures).toEqual([]);
  expect(growth).toBeLessThan(mostGrowth);
}

test(
  'pages: right or silent',
  () =>
    fuzz((chance) => {
      const page = pickOne(changeable, chance);
      const document = page.renew();
      const done = mutate(document, chance);
      const seen = readNow(document, page.url);
      const verdict = verdictOn(seen, page.truth);
      if (verdict === 'right' || verdict === 'silent') return verdict;
      // With what tells who the user is taken away, the user is a person like others.
      if (seen.people.every(({ emails }) => emails.includes(page.truth.self?.email as string))) return 'the user';
      throw new Error(`${page.file}: ${verdict} (${done.join(', ')}): ${JSON.stringify(seen.people)}`);
    }),
  hours,
);

test(
  'files: people, or a refusal in words',
  () =>
    fuzz((chance) => {
      const { name, bytes } = pickOne(files, chance);
      const as = chance() < 0.8 ? name : pickOne(files, chance).name;
      return outcomeOf({ name: as, bytes: damaged(bytes, chance) });
    }),
  hours,
);

const folder = newFolder('fuzz');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const damagedFile = (chance: Chance): string => {
  const { name, bytes } = pickOne(files, chance);
  return write(name, damaged(bytes, chance));
};
const damagedText = (name: string, text: string, chance: Chance): string => {
  const bytes = new TextEncoder().encode(text);
  return write(name, chance() < 0.7 ? damaged(bytes, chance) : bytes);
};
const oddWords = ['--to', '--offer', '--now', '--url', '--me', '--keep-good', '-', '', '..', 'ż\n', 'json'];

const verbs: Record<string, (chance: Chance) => string[]> = {
  read(chance) {
    const page = pickOne(changeable, chance);
    return ['--url', page.url, damagedText('page.html', page.html, chance)];
  },
  mentions: (chance) => [
    '--offer',
    damagedText('offer.json', offerFile, chance),
    damagedText('m.jsonl', messageLines, chance),
  ],
  standing: (chance) => ['--now', '2026-11-24', damagedText('s.json', smallFiles['knownfor.json'] as string, chance)],
  convert: (chance) => [damagedFile(chance), '--to', pickOne(['json', 'csv', 'vcf'], chance), '--keep-good'],
  audit: (chance) => ['--offer', damagedText('offer.json', offerFile, chance), damagedFile(chance)],
};

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

function runCommand(words: string[]): Promise<Outcome> {
  const entry = join(projectRoot, 'src/cli/main.ts');
  const options = ['--max-old-space-size=512', '--import', 'tsx', entry, ...words];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, options, { cwd: projectRoot, timeout: endless });
    const outcome: Outcome = { status: null, stdout: '', stderr: '' };
    child.stdout.on('data', (part) => {
      outcome.stdout += part;
    });
    child.stderr.on('data', (part) => {
      outcome.stderr += part;
    });
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...outcome, status }));
  });
}

test(
  'command line: an answer, or one line and exit status 2',
  () =>
    fuzz(async (chance) => {
      const verb = pickOne(Object.keys(verbs), chance);
      const words = (verbs[verb] as (typeof verbs)[string])(chance);
      if (chance() < 0.1) words.splice(Math.floor(chance() * words.length), 1, pickOne(oddWords, chance));
      const { status, stdout, stderr } = await runCommand([verb, ...words]);
      const said = `${verb} ${words.join(' ')}: ${status}, ${stderr.slice(0, 600)}`;
      expect([0, 2], said).toContain(status);
      if (status === 0) return verb;
      expect(stdout, said).toBe('');
      expect(stderr.trim().split('\n'), said).toHaveLength(1);
      return `${verb} refused`;
    }),
  hours,
);
