/** The views. Home is there at once; the others are in chunks, which come when one is shown or the page is idle. */
import type { FunctionComponent } from 'preact';
import { lazy } from '../shared/lazy';
import type { Route } from './route';
import type { ViewProps } from './shared/ViewProps';
import { Today } from './today/Today';

const onDemand = {
  contacts: lazy(async () => (await import('./rest')).Contacts),
  board: lazy(async () => (await import('./rest')).Board),
  audit: lazy(async () => (await import('./rest')).Audit),
  add: lazy(async () => (await import('./rest')).AddPeople),
  duplicates: lazy(async () => (await import('./rest')).Duplicates),
  bin: lazy(async () => (await import('./rest')).Bin),
  person: lazy(async () => (await import('./rest')).PersonPage),
  map: lazy(async () => (await import('./rest')).SocialMap),
  ledger: lazy(async () => (await import('./rest')).Ledger),
  circle: lazy(async () => (await import('./rest')).Circle),
  events: lazy(async () => (await import('./rest')).Events),
  event: lazy(async () => (await import('./rest')).EventPage),
  advocates: lazy(async () => (await import('./rest')).Advocates),
  card: lazy(async () => (await import('./rest')).MyCard),
  import: lazy(async () => (await import('./rest')).Import),
  backup: lazy(async () => (await import('./rest')).Backup),
};

export const views: Record<Route['view'], FunctionComponent<ViewProps>> = { today: Today, ...onDemand };

/** Loads the other views one after the other, whenever the page has nothing to do. @returns how to stop it */
export function prefetchViews(): () => void {
  const left = Object.values(onDemand);
  let asked = 0;
  const next = () => {
    asked = requestIdleCallback(() => void left.shift()?.load().then(next));
  };
  next();
  return () => cancelIdleCallback(asked);
}
