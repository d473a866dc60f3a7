/**
 * Every stored setting by name: the keys of storage.local with their values, and the ids of the table `settings`.
 * Content scripts can read all of storage.local, so apart from drafts nothing about contacts may be in it.
 * storage.session holds drafts (drafts.ts), and what the worker hands to a page of ours.
 */
import type { Day, Language } from '../domain/model';
import type { ConsentAnswer, consentKey } from './consent';
import type { Draft } from './drafts';
import type { NotedError, notedErrorsKey } from './errorLog';
import type { languageKey } from './language';
import type { SiteGroup, WorkingMode } from './workingMode';

export const notifyKey = 'notify';
export const lastNotifiedKey = 'notified';
export const logMentionsKey = 'mentions/automatic';
export const notesHiddenKey = 'notesHidden';
/** In storage.session: whom `namesakes.html` is about. */
export const namesakeKey = 'namesake';
export const noSingleKeysKey = 'keys/noSingle';
export const contactColumnsKey = 'contacts/columns';
export const updatedToKey = 'updatedTo';
export const orphanSecretKey = 'orphans/secret';
export const archiveOrderedKey = 'archive/ordered';
export const keptStoreKey = 'store/kept';
export const lostStoreKey = 'store/lost';

/** Everything in storage.local: key → value. */
export interface LocalValues {
  /** Notifications are on. */
  [notifyKey]: boolean;
  /** The day of the last notification: one a day is enough. */
  [lastNotifiedKey]: Day;
  /** Mentions in the user's own messages are noted without asking. */
  [logMentionsKey]: boolean;
  /** What the user answered to what is read and kept. */
  [consentKey]: ConsentAnswer;
  /** The day on which the user ordered LinkedIn's archive: a day later it is there to be brought in. */
  [archiveOrderedKey]: Day;
  /** The language of the interface; none: the browser's. */
  [languageKey]: Language;
  /** Somebody looks at the screen: what the user wrote isn't shown. */
  [notesHiddenKey]: boolean;
  /** Keys of one letter do nothing. */
  [noSingleKeysKey]: boolean;
  /** The columns of the table of contacts that are shown. */
  [contactColumnsKey]: string[];
  /** The version of the update that the popup has still to tell of. */
  [updatedToKey]: string;
  /** Errors that nobody expected, without what they said. */
  [notedErrorsKey]: NotedError[];
  /** By which a new version knows the old version's panel in a page. */
  [orphanSecretKey]: string;
  /** The database as it was last. */
  [keptStoreKey]: KeptStore;
  /** It was not there any more: said until the user has seen it, or the contacts are back. */
  [lostStoreKey]: LostStore;
  [workingMode: `workingMode/${string}`]: WorkingMode;
  [placement: `panelPlacement/${string}`]: PanelPlacement;
  /** A site that the user added: access that is taken away later is not asked for as if the site were new. */
  [site: `site/${string}`]: true;
  [draft: `draft/${string}`]: Draft;
}

/** How many contacts a database held that is gone, and on which day it was there last. */
export interface LostStore {
  contacts: number;
  on: Day;
}
/** How many a database holds, by which it is known when it is another. */
export interface KeptStore extends LostStore {
  id: string;
}

/** How the user left the panel on a site. */
export interface PanelPlacement {
  /** On profiles: the panel was open when the user left it. */
  isOpen?: boolean;
  side?: 'left' | 'right';
  /** Where the user has put the pill: its top, as a share of the window's height. */
  pillTop?: number;
}

const workingModePrefix = 'workingMode/';
/** The key of a group's working mode. */
export const workingModeKey = (group: SiteGroup): `workingMode/${string}` => `${workingModePrefix}${group}`;
/** Whether a key holds a working mode. */
export const isWorkingModeKey = (key: string): boolean => key.startsWith(workingModePrefix);

/** What the keys of panel placements begin with. */
const panelPlacementPrefix = 'panelPlacement/';
/** The key of how the panel was left on a site. */
export const panelPlacementKey = (site: string): `panelPlacement/${string}` => `${panelPlacementPrefix}${site}`;

/** What the keys of added sites begin with. */
export const addedSitePrefix = 'site/';
/** The key under which a site is remembered, by the match pattern to which access was given. */
export const addedSiteKey = (pattern: string): `site/${string}` => `${addedSitePrefix}${pattern}`;

/**
 * The records of the table `settings`: `limits`, own numbers for the rules; `cadences`, to be in touch every so many
 * days with everybody who has a tag; `filters`, saved links; `me`, the own card; `keeping`, for how many days what was
 * removed or undone is kept; `columns`, what the columns of a table to import hold, by its header.
 */
export type SettingId = 'limits' | 'cadences' | 'filters' | 'keeping' | 'me' | 'columns';
