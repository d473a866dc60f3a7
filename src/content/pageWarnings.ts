/**
 * Whether to say "this page has changed": only of a page that had the time to fill. On a half-loaded one the notice
 * would come and go.
 */

import { sharedWorld } from './sharedWorld';

/** Milliseconds after which what a page still lacks will not come by itself. */
export const fillTime = 3000;

/** What of this page is not as its readers know it, now. */
export const pageWarnings = (): string[] => sharedWorld.pageReader?.look().seen.warnings ?? [];

/** @returns whether there are still warnings once the page had `ms` milliseconds to fill */
export async function hasLastingWarnings(
  warnings: () => string[] | Promise<string[]> = pageWarnings,
  ms = fillTime,
): Promise<boolean> {
  await new Promise((done) => setTimeout(done, ms));
  return (await warnings()).length > 0;
}
