/** `npm run --silent cli -- VERB …`: the commands that people and other programs may rely on. */
import { type Verb, WrongInput } from './verb';

const verbs: Record<string, () => Promise<Verb>> = {
  read: () => import('./read').then(({ readVerb }) => readVerb),
  mentions: () => import('./mentions').then(({ mentionsVerb }) => mentionsVerb),
  standing: () => import('./standing').then(({ standingVerb }) => standingVerb),
};

async function main([name, ...words]: string[]): Promise<void> {
  const load = Object.hasOwn(verbs, name ?? '') && verbs[name as string];
  if (!load) throw new WrongInput(`usage: cli -- ${Object.keys(verbs).join('|')} …${name ? ` (not "${name}")` : ''}`);
  const run = await load();
  for (const line of await run(words)) process.stdout.write(`${line}\n`);
}

// A reader who has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', () => process.exit());

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error instanceof WrongInput ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = error instanceof WrongInput ? 2 : 1;
});
