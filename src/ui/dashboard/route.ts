/** Where the dashboard is: a view and its filters, all in the address, so that it can be saved and passed on. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { safeDecode } from '../../language/safeDecode';
import {
  type ContactFilters,
  knowledgeFilters,
  quickFilters,
  sortOrders,
} from '../../store/queries/contacts/contactFilters';

/** The views in the navigation; the first is home. */
export const viewNames = [
  'today',
  'contacts',
  'board',
  'audit',
  'map',
  'ledger',
  'circle',
  'events',
  'advocates',
  'card',
] as const;
export type ViewName = (typeof viewNames)[number];

/** Views that are no list of the navigation's groups: adding people, files that come and go, who was removed. */
export const sideViewNames = ['add', 'import', 'backup', 'bin', 'duplicates'] as const;
export type SideViewName = (typeof sideViewNames)[number];

/** The filters of the table of contacts. */
export interface RouteFilters extends ContactFilters {
  find?: string;
}
/** The values that each filter may have; `null`: any. */
const allowedValues: { [K in keyof RouteFilters]-?: readonly string[] | null } = {
  find: null,
  tag: null,
  offer: null,
  knows: knowledgeFilters,
  only: quickFilters,
  sort: sortOrders,
  down: ['1'],
};

/** A view, whom or what it shows, and its filters. */
export interface Route {
  view: ViewName | SideViewName | 'person' | 'event';
  person?: string;
  event?: string;
  filters: RouteFilters;
  /** What the link asks for and this dashboard doesn't know. */
  unknown: string[];
}

/** Reads an address's hash; what it does not know ends up in `unknown`, never ignored in silence. */
export function routeAt(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [name = '', value = ''] = path.split('=');
  const filters: RouteFilters = {};
  const unknown: string[] = [];
  for (const [key, filter] of new URLSearchParams(query)) {
    const allowed = Object.hasOwn(allowedValues, key) ? allowedValues[key as keyof RouteFilters] : undefined;
    if (allowed === undefined || (allowed && !allowed.includes(filter))) unknown.push(`${key}=${filter}`);
    else filters[key as 'find'] = filter;
  }
  if (name === 'person' && value) return { view: 'person', person: safeDecode(value), filters, unknown };
  if (name === 'event' && value) return { view: 'event', event: safeDecode(value), filters, unknown };
  const view = [...viewNames, ...sideViewNames].find((one) => one === name);
  if (!view && name) unknown.push(name);
  return { view: view ?? viewNames[0], filters, unknown };
}

/** Whether anybody is left out; the order leaves nobody out. */
export const isFiltered = ({ sort: _, down: __, ...filters }: RouteFilters): boolean =>
  Object.values(filters).some(Boolean);

/** The hash of the table with these filters. */
export function hashOf(filters: RouteFilters): string {
  const set = Object.entries(filters).filter(([, value]) => value);
  const query = new URLSearchParams(set as [string, string][]).toString();
  return query ? `#contacts?${query}` : '#contacts';
}

/** The address of a contact's page. */
export const personLink = (id: string): string => `#person=${encodeURIComponent(id)}`;
/** The address of an event's page. */
export const eventLink = (name: string): string => `#event=${encodeURIComponent(name)}`;

/** The route, following the address. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  // Before anything is seen: an address that changes meanwhile would be missed.
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeAt(hash);
}

/**
 * Goes to filters without leaving a step in the history for each letter; whoever follows the address knows it at once:
 * a field that was drawn from the filters of before would lose the letter just typed.
 */
export function setFilters(filters: RouteFilters): void {
  history.replaceState(null, '', hashOf(filters));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
