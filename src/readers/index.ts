/** Every reader there is, under the path of its file. Manifest, bundles, the options page's list of sites and the tests come from here. */
import { gmail } from './gmail';
import type { Reader } from './reader';
import { roundcube } from './roundcube';

export const readers: Record<string, Reader> = {
  gmail: gmail,
  roundcube: roundcube,
};
