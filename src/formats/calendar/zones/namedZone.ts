/** Time zones by the names that calendars use: IANA's, with a program's own prefix, or those of Windows. */
import { findIana } from 'windows-iana';
import { intlZone } from './intlZone';
import type { Zone } from './zone';

const known = new Map<string, Zone | undefined>();

/** The zone that everybody knows by this name, or nothing. */
export function namedZone(name: string): Zone | undefined {
  if (!known.has(name)) known.set(name, findZone(name));
  return known.get(name);
}

function findZone(name: string): Zone | undefined {
  // "/mozilla.org/20050126_1/Europe/Warsaw"
  const [, suffix] = /^\/.*?\/([A-Z][A-Za-z_-]+(?:\/[A-Z][A-Za-z_-]+){1,2})$/.exec(name) ?? [];
  if (suffix) return intlZone(suffix);
  // Exchange numbers zones that it has changed: "GMT Standard Time 1".
  const windows = findIana(name)[0] ?? findIana(name.replace(/ \d+$/, ''))[0];
  return windows ? intlZone(windows) : isPlainName(name) ? intlZone(name) : undefined;
}

/** Intl takes "+02:00" too; whether an offset is meant so, a calendar's own definition says. */
const isPlainName = (name: string): boolean => /^[A-Za-z]/.test(name);
