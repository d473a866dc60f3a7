/** Relations written down briefly, and what `cli standing` says of them: the tables beside `standing.ts` use these. */
import { standings } from '../src/cli/standing';
import { readProjectJson } from '../src/formats/projectJson/projectJson';

/** Two offers; the first is the main one. */
export const judgedOffers = [
  { id: 'win', name: 'W', audience: ['budow*', 'deweloper', 'architekt', 'construction'], keywords: ['okno'] },
  { id: 'door', name: 'D', audience: ['hotel'], keywords: ['drzwi'] },
];
/** A touchpoint, a meeting, an evidence, a correction, a benefit, a goal. */
export const T = (on: string, channel = 'mail', character = 'business') => ({ on, channel, character });
export const M = (on: string, character = 'social') => T(on, 'meeting', character);
export const E = (kind: string, on: string, more: object = {}) => ({ kind, on, offer: 'win', ...more });
export const C = (on: string, rung: string) => E('corrected', on, { rung });
export const B = (direction: string, on: string, more: object = {}) => ({ direction, on, kind: 'tip', ...more });
export const G = (kind: string, more: object = {}) => ({ kind, state: 'open', ...more });

/** What is asked of a verdict; what is left out may be anything. */
export interface ExpectedStanding {
  /** Rung, faded, knows, until. */
  win?: [string, boolean, boolean, string | null];
  fits?: string[];
  concerns?: string[];
  flagged?: boolean;
  /** Kind and step of each. */
  traps?: string[];
  /** The figures of each. */
  figures?: object[];
}
export type Case = [name: string, parts: object, wanted: ExpectedStanding, now?: string, more?: object];

/** What was asked of the verdict on one contact; `more` of the file: other offers, numbers of the user's own. */
export function judgedMessages(parts: object, wanted: ExpectedStanding, now = '2026-11-24', more: object = {}): object {
  const file = readProjectJson(
    JSON.stringify({ offers: judgedOffers, contacts: [{ id: 'a', name: 'Anna', ...parts }], ...more }),
  );
  const [verdict] = standings(file, now).contacts;
  const win = verdict!.offers.win;
  const all = {
    ...verdict,
    win: win && [win.rung, win.faded, win.knows, win.until ?? null],
    traps: verdict!.traps.map(({ kind, step }) => `${kind}:${step}`),
    figures: verdict!.traps.map(({ figures }) => figures),
  };
  return Object.fromEntries(Object.keys(wanted).map((key) => [key, all[key as keyof typeof all]]));
}
