/** The views. Home is there at once; the others are in chunks, which come when one is shown or the page is idle. */
import type { FunctionComponent } from 'preact';
import { lazy } from '../shared/lazy';
import type { Route } from './route';
import type { ViewProps } from './shared/ViewProps';
import { Today } from './today/Today';

const onDemand = {
  contacts: lazy(async () => (await import('./dashboardParts')).Contacts),
  board: lazy(async () => (await import('./dashboardParts')).Board),
  audit: lazy(async () => (await import('./dashboardParts')).Audit),
  add: lazy(async () => (await import('./dashboardParts')).AddPeople),
  duplicates: lazy(async () => (await import('./dashboardParts')).Duplicates),
  bin: lazy(async () => (await import('./dashboardParts')).Wastebasket),
  person: lazy(async () => (await import('./dashboardParts')).PersonPage),
  map: lazy(async () => (await import('./dashboardParts')).SocialMap),
  ledger: lazy(async () => (await import('./dashboardParts')).Ledger),
  circle: lazy(async () => (await import('./dashboardParts')).Circle),
  events: lazy(async () => (await import('./dashboardParts')).Events),
  event: lazy(async () => (await import('./dashboardParts')).EventPage),
  advocates: lazy(async () => (await import('./dashboardParts')).Advocates),
  card: lazy(async () => (await import('./dashboardParts')).BusinessCard),
  import: lazy(async () => (await import('./dashboardParts')).Import),
  backup: lazy(async () => (await import('./dashboardParts')).Backup),
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
