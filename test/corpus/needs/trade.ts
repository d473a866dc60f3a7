/** A trade, and labelled messages to somebody of that trade. */
export interface SoughtTrade {
  trade: string;
  keywords: string[];
  exceptions?: string[];
  /** Messages that ask for it. */
  asks: string[];
  /** Messages that don't, though they hold a keyword. */
  not: string[];
}
