/** Polish mail portals: nobody has published what their markup is like, so they are read as any web mail is. */
import { general } from '../general/general';
import type { Reader } from '../reader';

const portal = (site: string, matches: string): Reader => ({
  ...general,
  site,
  matches: [matches],
  dock: { ...general.dock, rails: ['header'] },
});

export const interia = portal('interia', 'https://poczta.interia.pl/*');
export const o2 = portal('o2', 'https://poczta.o2.pl/*');
export const onet = portal('onet', 'https://poczta.onet.pl/*');
export const wp = portal('wp', 'https://poczta.wp.pl/*');
