/** What lists of contacts can be filtered and ordered by: the names, as addresses have them. */
import type { Id } from '../../../domain/model';

/** The orders of the table, the usual first: `tell` is whom to tell first. */
export const sortOrders = ['tell', 'name', 'company', 'due'] as const;
export type SortOrder = (typeof sortOrders)[number];
/** The filters that are one list each. */
export const quickFilters = ['due', 'goal', 'circle', 'owed', 'fits', 'aside'] as const;
export type QuickFilter = (typeof quickFilters)[number];
/** Doesn't know an offer and is flagged; knows all that concern them; neither. */
export const knowledgeFilters = ['no', 'yes', 'apart'] as const;
type KnowledgeFilter = (typeof knowledgeFilters)[number];

/** Who is in a list, and in what order. */
export interface ContactFilters {
  tag?: string;
  offer?: Id;
  knows?: KnowledgeFilter;
  only?: QuickFilter;
  sort?: SortOrder;
  down?: '1';
}
