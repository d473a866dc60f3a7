/** `npm run --silent cli -- VERB …`: the commands that people and other programs may rely on. */
import { type Verb, WrongInput } from './verb';

const loadVerb: Record<string, () => Promise<Verb<string | Iterable<string>>>> = {
  read: () => import('./read').then(({ readVerb }) => readVerb),
  mentions: () => import('./mentions').then(({ mentionsVerb }) => mentionsVerb),
  audit: () => import('./audit').then(({ auditVerb }) => auditVerb),
  convert: () => import('./convert').then(({ convertVerb }) => convertVerb),
  standing: () => import('./standing').then(({ standingVerb }) => standingVerb),
};

async function runVerb([name, ...words]: string[]): Promise<void> {
  const load = Object.hasOwn(loadVerb, name ?? '') && loadVerb[name as string];
  if (!load)
    throw new WrongInput(`usage: cli -- ${Object.keys(loadVerb).join('|')} …${name ? ` (not "${name}")` : ''}`);
  const run = await load();
  for (const line of await run(words)) {
    for (const part of typeof line === 'string' ? [line] : line) process.stdout.write(part);
    process.stdout.write('\n');
  }
}

// Whoever reads the output may stop early (`| head`) and close the pipe: that is no error.
process.stdout.on('error', () => process.exit());

runVerb(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error instanceof WrongInput ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = error instanceof WrongInput ? 2 : 1;
});
