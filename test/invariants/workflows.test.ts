/** The workflows can't be run here: their grammar and what keeps a release safe are checked instead. */
import { readdirSync, readFileSync } from 'node:fs';
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

const parse = (file: { name: string; content: string }) => parseWorkflow(file, new NoOperationTraceWriter());

async function jobsOf(file: { name: string; content: string }) {
  const { context, value } = parse(file);
  if (!value) throw new Error(`${file.name} can't be parsed`);
  return (await convertWorkflowTemplate(context, value)).jobs;
}

test('what is no workflow is told', () => {
  const content = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    stepps: []\n';
  expect(parse({ name: 'wrong.yml', content }).context.errors.count).toBeGreaterThan(0);
});

describe.each(workflows)('$name', (file) => {
  test('is a workflow', () => {
    const { errors } = parse(file).context;
    expect(errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('pins each action by its commit, and says which version that is', () => {
    const used = [...file.content.matchAll(/uses: *(.*)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
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
    const jobs = await jobsOf(file);
    expect(jobs.length).toBeGreaterThan(0);
    expect(file.content.match(/timeout-minutes:/g)).toHaveLength(jobs.length);
  });

  test('calls only commands and files that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: object };
    for (const [, name = ''] of file.content.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    for (const [path] of file.content.matchAll(/\b(?:test\/e2e\/[\w.]+|\.ci\/run|\.github\/publish)\b/g))
      expect(() => readdirSync(join(projectRoot, path, '..'))).not.toThrow();
  });
});

test('uploads to the stores wait for a variable, each in an environment of its own', async () => {
  const jobs = await jobsOf(workflows.find(({ name }) => name === 'release.yml')!);
  const uploads = jobs.filter(({ id }) => ['chrome', 'edge', 'firefox'].includes(id.value));
  expect(uploads).toHaveLength(3);
  for (const job of uploads) {
    if (job.type !== 'job') throw new Error('A store job calls another workflow.');
    const { id, if: condition, environment } = job;
    expect(condition.expression).toContain(`vars.PUBLISH_TO_${id.value.toUpperCase()} == 'yes'`);
    expect(String(environment)).toBe(id.value);
  }
});
