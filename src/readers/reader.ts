/**
 * The contract of page readers. A reader is a pure function of a document and its URL: it clicks nothing, requests
 * nothing, writes nothing, and says nothing rather than something wrong.
 */
import type { LinkedInIdentity, NamingPage } from '../domain/model';

/** `subject`: the person that the panel opens on; `self`: the user's own profile. */
type Role = 'subject' | 'correspondent' | 'self';
/** What a page is about; `none` where nobody was seen. */
export const pageKinds = ['profile', 'thread', 'conversation', 'none'] as const;
export type PageKind = (typeof pageKinds)[number];

/** A person as the page shows them. Texts are plain: no markup, no bidirectional or zero-width characters. */
export interface Person {
  name: string;
  headline?: string;
  company?: string;
  location?: string;
  degree?: 1 | 2 | 3;
  /** Lower-case addresses; empty where none can be seen. */
  emails: string[];
  linkedin?: LinkedInIdentity;
  role: Role;
  /** The page can't be read: who it is comes from the address, and the name is the address's guess. */
  byAddress?: true;
}

/** What one and the same person is known by, whatever else a page tells of them by and by. */
export const personKey = ({ linkedin, emails, name }: Person): string =>
  linkedin?.slug ?? linkedin?.urn ?? emails[0] ?? name;

/** The user, as far as the page tells. */
export interface PageUser {
  name?: string;
  email?: string;
}

/** One message as shown; `ownMessages` takes off the quotes and signatures that no markup tells. */
export interface Message {
  from: string;
  /** As a `YYYY-MM-DD` day where the page says so in a form that can be trusted. */
  date?: string;
  text: string;
  mine: boolean;
  /** Of mail: a whole letter, or the first words of a collapsed one. */
  shownAs?: 'letter' | 'snippet' | undefined;
  /** No message: what the person says of themself on their profile. */
  isProfile?: true;
}

/** What a reader saw. */
export interface Seen {
  kind: PageKind;
  people: Person[];
  self?: PageUser;
  subject?: string;
  /** Which part of the page it was read from: field → selector or attribute. */
  evidence: Record<string, string>;
  /** Why nothing was read, or which anchors were gone or disagreed: for "this page has changed". */
  warnings?: string[];
}

/** The person that the panel opens on. */
export const subjectPerson = (seen: Seen | undefined): Person | undefined =>
  seen?.people.find(({ role }) => role === 'subject');

/** As what a page counts where it names somebody. */
export const namingPage = ({ kind }: Pick<Seen, 'kind'>): NamingPage =>
  kind === 'thread' ? 'mail' : kind === 'conversation' ? 'conversation' : 'profile';

/** What a reader looks at. */
export interface Page {
  document: Document;
  url: URL;
}

/** Where pill and panel may be on this site. */
export interface Dock {
  side: 'right' | 'left';
  /** Selectors of the page's own rails and bars, which stay when the rest is scrolled: the pill's place, best first. */
  rails?: string[];
  /** Selectors of what the panel must not cover (chat bubbles, the compose box). */
  keepClear?: string[];
  /** A selector of what it makes room for altogether, while it is there. */
  yieldTo?: string;
}

/** One kind of page: where it is found and how it is read, declared as data where that can be. */
export interface Reader {
  /** The site's name in lower case; readers of one site share a bundle. */
  site: string;
  /** Match patterns of the addresses it reads; none: it reads sites that the user adds. */
  matches: string[];
  dock: Dock;
  /** Whether an address may hold a person at all: decided before the page is touched. */
  mayHold(url: URL): boolean;
  /** Who is on the page. */
  read(page: Page): Seen;
  /** Whom the address names, for a page that had its time and can't be read. */
  byAddress?(url: URL): Seen | null;
  /** The messages that the page shows, oldest first. Dearer than `read`, so asked for only when needed. */
  messages?(page: Page): Message[];
  /** What the person says of themself on their profile, in place of messages. */
  statements?(page: Page): Message[];
  /** The box in which the user writes, if one is open. */
  compose?(page: Page): HTMLElement | null;
}

/** The answer of a reader that saw no person, and why. */
export function nothing(...warnings: string[]): Seen {
  return { kind: 'none', people: [], evidence: {}, ...(warnings.length ? { warnings } : {}) };
}
