/** What an offer may look like in the common trades: proposals that a click fills in and that can be changed. */
import { t } from '../../shared/text/t';
import type { OfferProposal } from './wordProposals';

export const trades = [
  'windows',
  'building',
  'architecture',
  'accounting',
  'law',
  'insurance',
  'property',
  'recruiting',
  'it',
  'marketing',
  'training',
  'photography',
] as const;
export type Trade = (typeof trades)[number];

/** Trades with a keyword that has a well-known other meaning. */
const tradesWithExceptions = ['windows', 'architecture', 'insurance'] as const;

/** A trade's proposal, in the language of the interface. */
export function tradeProposal(trade: Trade): OfferProposal {
  const withExceptions = tradesWithExceptions.find((one) => one === trade);
  return {
    name: t(`trade_${trade}_offer`),
    sentence: t(`trade_${trade}_sentence`),
    audience: tradeWords(t(`trade_${trade}_audience`)),
    keywords: tradeWords(t(`trade_${trade}_keywords`)),
    exceptions: withExceptions ? tradeWords(t(`trade_${withExceptions}_exceptions`)) : [],
  };
}

const tradeWords = (list: string): string[] => list.split(', ');
