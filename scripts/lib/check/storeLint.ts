/**
 * Mozilla's linter on the build for Firefox: no error, and of warnings only the one that unmodified Preact gives, once
 * a bundle (its `dangerouslySetInnerHTML`, which our own source may not use: markup.ts).
 */
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { projectRoot } from '../projectRoot';

interface LintFinding {
  code: string;
  file?: string;
  message: string;
}

const { stdout, stderr } = spawnSync('web-ext', ['lint', '--source-dir', 'dist/firefox', '--output', 'json'], {
  cwd: projectRoot,
  encoding: 'utf8',
  env: { ...process.env, PATH: `${projectRoot}node_modules/.bin${delimiter}${process.env.PATH}` },
  shell: process.platform === 'win32',
});
const { errors, warnings } = parseLint(stdout);
const unexpected = [...errors, ...warnings.filter((warning, i) => !isPreactWarning(warning) || isRepeated(warning, i))];
for (const { code, file, message } of unexpected) console.error(`${file ?? 'dist/firefox'}: ${code}: ${message}`);
console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${warnings.map(({ file }) => file)})`);
process.exitCode = unexpected.length ? 1 : 0;

function parseLint(text: string): { errors: LintFinding[]; warnings: LintFinding[] } {
  try {
    return JSON.parse(text) as { errors: LintFinding[]; warnings: LintFinding[] };
  } catch {
    console.error(stderr || text);
    process.exit(2);
  }
}

function isPreactWarning({ code, message }: LintFinding): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');
}

function isRepeated({ file }: LintFinding, i: number): boolean {
  return warnings.findIndex((one) => one.file === file && isPreactWarning(one)) !== i;
}
