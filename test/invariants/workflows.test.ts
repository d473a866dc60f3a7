/** The workflows can't be run here: their grammar and what keeps a release safe are checked instead. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/projectRoot';

/** GitHub's own parser, in one piece: it reads JSON in a way that Node refuses and esbuild knows. */
async function loadParser() {
  const { outputFiles } = await build({
    stdin: { contents: "export * from '@actions/workflow-parser'", resolveDir: projectRoot },
    ...{ bundle: true, format: 'esm', platform: 'browser', write: false },
  });
  const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`;
  return (await import(address)) as typeof import('@actions/workflow-parser');
}

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await loadParser();

const folder = join(projectRoot, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }));

/** The jobs of a workflow, and what GitHub's parser says against it: keys, rights, expressions, order. */
async function read(file: { name: string; content: string }) {
  const { context, value } = parseWorkflow(file, new NoOperationTraceWriter());
  const jobs = value ? (await convertWorkflowTemplate(context, value)).jobs : undefined;
  return { jobs: jobs ?? [], errors: context.errors.getErrors().map(({ message }) => message) };
}

const oneJob = (lines: string) => `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n${lines}`;

test.each([
  ['a key that no step has', oneJob('    steps:\n      - stepps: x\n'), /stepps/],
  ['a variable that is not there', oneJob("    if: gitub.ref == 'x'\n    steps:\n      - run: x\n"), /gitub/],
  ['half an expression', oneJob("    if: vars.A = 'yes'\n    steps:\n      - run: x\n"), /symbol: '='/],
  ['a right that there is not', oneJob('    permissions:\n      all: write\n    steps:\n      - run: x\n'), /'all'/],
  ['a job that waits for none', oneJob('    needs: tests\n    steps:\n      - run: x\n'), /no dependencies/],
])('%s is told', async (_, content, message) => {
  expect((await read({ name: 'wrong.yml', content })).errors.join()).toMatch(message);
});

describe.each(workflows)('$name', (file) => {
  test('is a workflow', async () => {
    expect((await read(file)).errors).toEqual([]);
  });

  test('pins each action by its commit, and says which version that is', () => {
    const used = [...file.content.matchAll(/uses: *(.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) {
      if (action?.startsWith('./')) expect(existsSync(join(projectRoot, action))).toBe(true);
      else expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('gives no more rights than each job needs, and runs nothing of a stranger with ours', () => {
    expect(file.content).toMatch(/^permissions:( \{\}|\n {2}contents: read)$/m);
    expect(file.content).not.toContain('pull_request_target');
    // What somebody else has written becomes a variable of a step, never a part of its script.
    for (const [line] of file.content.matchAll(/run: .*/g)) expect(line).not.toMatch(/\$\{\{/);
    const checkouts = file.content.split('uses: actions/checkout@').slice(1);
    for (const checkout of checkouts) expect(checkout).toMatch(/^.*\n {8}with:\n {10}persist-credentials: false/);
  });

  test('ends each job', async () => {
    // Jobs of a workflow that is called end there.
    const own = (await read(file)).jobs.filter(({ type }) => type === 'job');
    expect(own.length).toBeGreaterThan(0);
    expect(file.content.match(/timeout-minutes:/g)).toHaveLength(own.length);
    expect(file.content).toMatch(/^concurrency:$/m);
  });

  test.skipIf(process.platform === 'win32')('has only scripts that a shell can read', async () => {
    const steps = (await read(file)).jobs.flatMap((job) => (job.type === 'job' ? job.steps : []));
    const scripts = steps.flatMap((step) => ('run' in step ? [step.run.toDisplayString()] : []));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts)
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr).toBe('');
  });

  test('calls only commands and files that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: object };
    for (const [, name = ''] of file.content.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const [path] of file.content.matchAll(/\b(?:test\/e2e\/[\w.]+|\.ci\/run|\.github\/publish)\b/g))
      expect(() => readdirSync(join(projectRoot, path, '..'))).not.toThrow();
  });
});

test('one job attests what it has built, another makes the draft, and no other may write', () => {
  const jobs = workflows.flatMap(({ content }) => content.split(/^(?= {2}\w+:$)/m));
  const rights = jobs.flatMap((job) =>
    [...job.matchAll(/^ +([\w-]+): write$/gm)].map(([, right]) => `${job.trim().split(':')[0]}: ${right}`),
  );
  expect(rights).toEqual(['packages: id-token', 'packages: attestations', 'draft: contents']);
});

test('uploads to the stores wait for a variable, each in an environment of its own', async () => {
  const { jobs } = await read(workflows.find(({ name }) => name === 'release.yml')!);
  const uploads = jobs.filter(({ id }) => ['chrome', 'edge', 'firefox'].includes(id.value));
  expect(uploads).toHaveLength(3);
  for (const job of uploads) {
    if (job.type !== 'job') throw new Error('A store job calls another workflow.');
    const { id, if: condition, environment } = job;
    expect(condition.expression).toContain(`vars.PUBLISH_TO_${id.value.toUpperCase()} == 'yes'`);
    expect(String(environment)).toBe(id.value);
  }
});
