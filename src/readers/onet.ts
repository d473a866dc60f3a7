/** Onet Poczta: its markup is known to nobody who published it, so it is read as any web mail is. */
import { general } from './general';
import type { Reader } from './reader';

export const onet: Reader = { ...general, site: 'onet', matches: ['https://poczta.onet.pl/*'] };
