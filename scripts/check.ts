/** `npm run check`, after types and lint: what no linter sees, a line for each violation, and the bundles' sizes. */
import { crossedBorders } from './lib/check/borders';
import {
  brokenBundles,
  brokenFirstLoads,
  brokenManifests,
  bundleSizes,
  bundleTable,
  foreignPackages,
} from './lib/check/bundles';
import { deadExports } from './lib/check/deadExports';
import { withoutDocstring } from './lib/check/docstrings';
import { importCycles } from './lib/check/importCycles';
import { longFiles, longLines } from './lib/check/lineLengths';
import { markupFromText } from './lib/check/markup';
import { missingFiles } from './lib/check/namedFiles';
import { readSources } from './lib/check/sources';
import { unkeptInputs } from './lib/check/typedInputs';

const files = readSources('src', 'scripts', 'test');
const sizes = bundleSizes();
const violations = [
  ...crossedBorders(files),
  ...importCycles(files),
  ...deadExports(files),
  ...longLines(files),
  ...longFiles(files),
  ...withoutDocstring(files),
  ...markupFromText(files),
  ...missingFiles(files),
  ...unkeptInputs(files),
  ...brokenBundles(sizes),
  ...brokenFirstLoads(),
  ...foreignPackages(),
  ...brokenManifests(),
];

for (const line of bundleTable(sizes)) console.log(line);
for (const violation of violations) console.error(violation);
process.exitCode = violations.length ? 1 : 0;
