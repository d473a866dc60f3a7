/**
 * Mozilla's linter on the build for Firefox: no error, and of warnings only the one that unmodified Preact gives, once
 * a bundle (its `dangerouslySetInnerHTML`, which our own source may not use: scripts/check/markup.ts).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Finding {
  code: string;
  file?: string;
  message: string;
}

const { stdout, stderr } = spawnSync('web-ext', ['lint', '--source-dir', 'dist/firefox', '--output', 'json'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
  shell: process.platform === 'win32',
});
const { errors, warnings } = parse(stdout);
const unexpected = [...errors, ...warnings.filter((warning, i) => !isPreact(warning) || isSecond(warning, i))];
for (const { code, file, message } of unexpected) console.error(`${file ?? 'dist/firefox'}: ${code}: ${message}`);
console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings (${warnings.map(({ file }) => file)})`);
process.exitCode = unexpected.length ? 1 : 0;

function parse(text: string): { errors: Finding[]; warnings: Finding[] } {
  try {
    return JSON.parse(text) as { errors: Finding[]; warnings: Finding[] };
  } catch {
    console.error(stderr || text);
    process.exit(2);
  }
}

function isPreact({ code, message }: Finding): boolean {
  return code === 'UNSAFE_VAR_ASSIGNMENT' && message.includes('innerHTML');
}

function isSecond({ file }: Finding, i: number): boolean {
  return warnings.findIndex((one) => one.file === file && isPreact(one)) !== i;
}
