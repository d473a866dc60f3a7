/** The licences of what the packages hold: they travel with it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  version: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
}

/**
 * The licences of the project and of every package that it is built with, one after the other.
 * @throws Error where a package has none
 */
export function licenceTexts(root: string): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const used = Object.entries(lock.packages).filter(([path, { dev, optional }]) => path && !dev && !optional);
  return [
    ['KnownFor', readFileSync(join(root, 'LICENSE'), 'utf8')],
    ...used.map(([path, { version, license }]) => [
      `${path.replace(/^.*node_modules\//, '')} ${version} (${license})`,
      licenceIn(join(root, path)),
    ]),
  ]
    .map(([name, text]) => `${name}\n\n${text?.trim()}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (!file) throw new Error(`${folder} has no licence`);
  return readFileSync(join(folder, file), 'utf8');
}
