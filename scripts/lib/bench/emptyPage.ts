/** What the views are compared with: an empty page of ours, with Preact drawing a name once the database is open. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { newFolder } from '../processes';
import { projectRoot } from '../projectRoot';

/** The page's path in the extension that `withEmptyPage` makes. */
export const emptyPagePath = 'empty.html';

const emptyPageScript = `
import { h } from 'preact';
import { db } from './src/ui/shared/hooks/useLive';
import { showPage } from './src/ui/shared/showPage';

void db.meta.get('counts').then(() => showPage('Empty', h('main', null, h('a', { class: 'name' }, 'Nobody'))));
`;

/**
 * A copy of a built extension with the empty page in it.
 * @returns its folder
 */
export async function withEmptyPage(target: 'chrome' | 'firefox'): Promise<string> {
  const folder = newFolder(`empty-page-${target}`);
  cpSync(join(projectRoot, 'dist', target), folder, { recursive: true });
  await build({
    stdin: { contents: emptyPageScript, resolveDir: projectRoot, loader: 'ts' },
    outfile: join(folder, 'empty.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    loader: { '.css': 'empty' },
    define: { FIREFOX: String(target === 'firefox'), 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(join(folder, emptyPagePath), '<!doctype html><body><script src="empty.js"></script>');
  return folder;
}
