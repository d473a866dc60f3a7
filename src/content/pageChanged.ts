/** "This page has changed" is said of a page that had the time to fill: of a half-loaded one it would be said and taken back. */

import { sharedWorld } from './sharedWorld';

/** Milliseconds after which what a page still lacks will not come by itself. */
const settled = 3000;

/** What of this page is not as its readers know it, now. */
export const currentDoubts = (): string[] => sharedWorld.pageReader?.look().seen.doubts ?? [];

/** Whether what was doubtful is so still. */
export async function isStillDoubtful(
  doubts: () => string[] | Promise<string[]> = currentDoubts,
  ms = settled,
): Promise<boolean> {
  await new Promise((done) => setTimeout(done, ms));
  return (await doubts()).length > 0;
}
