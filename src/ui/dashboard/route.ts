/** Where the dashboard is: a view and its filters, all in the address, so that it can be saved and passed on. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type ContactFilters, sortOrders } from '../../store/queries/contactList';

export const viewNames = ['contacts', 'board', 'map', 'ledger', 'circle', 'voices', 'events', 'card'] as const;
export type ViewName = (typeof viewNames)[number];

/** What the table of contacts is narrowed to. */
export interface RouteFilters extends ContactFilters {
  find?: string;
}
const choices: { [K in keyof RouteFilters]-?: readonly string[] | null } = {
  find: null,
  tag: null,
  offer: null,
  knows: ['no', 'yes'],
  only: ['due', 'circle', 'fits', 'aside'],
  sort: sortOrders,
  down: ['1'],
};

export interface Route {
  view: ViewName | 'person' | 'event';
  person?: string;
  event?: string;
  filters: RouteFilters;
  /** What the link asks for and this dashboard doesn't know. */
  unknown: string[];
}

/** Reads an address's hash; what it can't be is named, never ignored in silence. */
export function routeAt(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [name = '', person = ''] = path.split('=');
  const filters: RouteFilters = {};
  const unknown: string[] = [];
  for (const [key, value] of new URLSearchParams(query)) {
    const allowed = Object.hasOwn(choices, key) ? choices[key as keyof RouteFilters] : undefined;
    if (allowed === undefined || (allowed && !allowed.includes(value))) unknown.push(`${key}=${value}`);
    else filters[key as 'find'] = value;
  }
  if (name === 'person' && person) return { view: 'person', person: decoded(person), filters, unknown };
  if (name === 'event' && person) return { view: 'event', event: decoded(person), filters, unknown };
  const view = viewNames.find((one) => one === name);
  if (!view && name) unknown.push(name);
  return { view: view ?? 'contacts', filters, unknown };
}

/** The hash of the table with these filters. */
export function hashOf(filters: RouteFilters): string {
  const said = Object.entries(filters).filter(([, value]) => value);
  const query = new URLSearchParams(said as [string, string][]).toString();
  return query ? `#contacts?${query}` : '#contacts';
}

export const personLink = (id: string): string => `#person=${encodeURIComponent(id)}`;
export const eventLink = (name: string): string => `#event=${encodeURIComponent(name)}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

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
