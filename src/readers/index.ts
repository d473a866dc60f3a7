/** Every reader there is, under the path of its file. Manifest, bundles, the options page's list of sites and the tests come from here. */
import type { Reader } from './reader';

export const readers: Record<string, Reader> = {};
