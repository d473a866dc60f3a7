/** WP Poczta: its markup is known to nobody who published it, so it is read as any web mail is. */
import { general } from './general';
import type { Reader } from './reader';

export const wp: Reader = { ...general, site: 'wp', matches: ['https://poczta.wp.pl/*'] };
