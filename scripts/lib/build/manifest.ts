/** The manifests, from one source: each browser gets the keys that it knows, since stores refuse what they don't. */

export type BuildTarget = 'chrome' | 'firefox';

export interface ContentScript {
  matches: string[];
  js: string[];
  run_at: 'document_start';
}

export interface Manifest {
  permissions: string[];
  background: Record<string, unknown>;
  [key: string]: unknown;
}

/** What one browser's manifest must not hold: keys of its own, permissions, and keys of `background`. */
const omitted: Record<BuildTarget, { keys: string[]; permissions: string[]; background: string[] }> = {
  chrome: {
    keys: ['browser_specific_settings', 'sidebar_action'],
    permissions: [],
    // Edge refuses a package with both.
    background: ['scripts'],
  },
  firefox: {
    keys: ['minimum_chrome_version', 'side_panel'],
    permissions: ['sidePanel'],
    background: ['service_worker'],
  },
};

/** The manifest of one browser; the sites that it reads come from the readers. */
export function manifestFor(target: BuildTarget, source: Manifest, scripts: ContentScript[]): Manifest {
  const { keys, permissions, background } = omitted[target];
  return {
    ...without(source, keys),
    permissions: source.permissions.filter((name) => !permissions.includes(name)),
    background: without(source.background, background),
    host_permissions: [...new Set(scripts.flatMap(({ matches }) => matches))],
    content_scripts: scripts,
  };
}

function without<T extends object>(source: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(source).filter(([key]) => !keys.includes(key))) as T;
}
