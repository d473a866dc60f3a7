/** Checks the borders on the sources' imports, and the budgets and bans on the built bundles; says a line a violation. */
import { crossedBorders } from './lib/check/borders';
import { type Bundle, brokenBundles, brokenManifests, bundles, strangersIn } from './lib/check/bundles';
import { markupFromText } from './lib/check/markup';

const all = bundles();
const violations = [
  ...crossedBorders(),
  ...brokenBundles(all),
  ...strangersIn(),
  ...brokenManifests(),
  ...markupFromText(),
];

for (const line of table(all)) console.log(line);
for (const violation of violations) console.error(violation);
process.exitCode = violations.length ? 1 : 0;

/** Sizes in bytes, one row a bundle: Chrome's build, which is Firefox's but for a few bytes. */
function table(rows: Bundle[]): string[] {
  const row = (name: string, bytes: string | number, compressed: string | number) =>
    `${name.padEnd(24)}${String(bytes).padStart(10)}${String(compressed).padStart(12)}`;
  const chrome = rows.filter(({ target }) => target === 'chrome');
  return [row('bundle', 'bytes', 'compressed'), ...chrome.map((one) => row(one.name, one.bytes, one.compressed))];
}
