/** Poczta o2: its markup is known to nobody who published it, so it is read as any web mail is. */
import { general } from './general';
import type { Reader } from './reader';

export const o2: Reader = { ...general, site: 'o2', matches: ['https://poczta.o2.pl/*'] };
