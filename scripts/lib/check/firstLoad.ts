/** What a page of ours loads before it shows anything: its script, with the chunks that this imports at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { firstLoadBudgets } from './budgets';

/** esbuild's account of what it wrote: path → what that imports. */
export type Outputs = Readonly<
  Record<string, { imports: readonly { path: string; kind: string; external?: boolean }[] }>
>;

/** The paths of a page's script and all that it imports at once, as the account has them. */
export function loadedAtOnce(outputs: Outputs, page: string): string[] {
  const script = Object.keys(outputs).find((path) => path.endsWith(`/${page}.js`));
  const found = new Set(script ? [script] : []);
  for (const path of found)
    for (const { path: imported, kind, external } of outputs[path]!.imports)
      if (kind === 'import-statement' && !external) found.add(imported);
  return [...found];
}

/**
 * One line for every page that loads too much at first.
 * @param account browser → bundle → esbuild's account of it
 */
export function heavyFirstLoads(
  folder: string,
  account: Record<string, Record<string, { outputs: Outputs }>>,
): string[] {
  return Object.entries(account).flatMap(([target, metas]) =>
    Object.entries(firstLoadBudgets).flatMap(([page, most]) => {
      // They were written to a folder that got its name afterwards: what is below the browser's folder stays.
      const files = loadedAtOnce(metas[page]?.outputs ?? {}, page).map((path) => path.split(`/${target}/`)[1]!);
      const sizes = files.map((file) => brotliCompressSync(readFileSync(join(folder, target, file))).length);
      const bytes = sizes.reduce((sum, one) => sum + one, 0);
      return bytes >= most ? [`${target}/${page} loads ${bytes} bytes compressed at first; it may load ${most}`] : [];
    }),
  );
}
