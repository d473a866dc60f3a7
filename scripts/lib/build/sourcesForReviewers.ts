import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What npm and the build make, and no source. */
const made = /^(node_modules|dist.*|shots|\.git)$/;

/**
 * The files that reviewers get to build the packages from: what is tracked, and nothing else. In a folder without
 * history, such as the sources package itself, all but what is made.
 * @returns paths below the folder, with `/`
 */
export function sourceFiles(folder: string): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' });
  return status === 0 && stdout ? stdout.split('\0').filter(Boolean) : filesBelow(folder, folder);
}

function filesBelow(folder: string, root: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !made.test(name))
    .flatMap((item) => {
      const path = join(folder, item.name);
      return item.isDirectory() ? filesBelow(path, root) : [relative(root, path).replaceAll('\\', '/')];
    });
}
