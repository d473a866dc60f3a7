/** What content scripts and our own pages send to the worker: commands, which change something, and queries. */
import type { CommandInput, CommandName } from '../commands/index';
import type { Id, Language } from '../domain/model';
import type { Proposal } from '../mentions/evidenceProposals';
import type { FoundNeed } from '../mentions/threadNeeds';
import type { Message, PageKind, Person, Seen } from '../readers/reader';
import type { Draft } from '../settings/drafts';
import type { FirstQuestion } from '../settings/firstQuestion';
import type { PanelPlacement } from '../settings/keys';
import type { PassToSave } from '../settings/passToSave';
import type { WorkingMode } from '../settings/workingMode';
import type { ContactView } from '../store/queries/contacts/contactView';
import type { RecentEvent } from '../store/queries/recentEvent';
import type { UnsavedWords } from '../store/queries/unsavedWords';

/** A command with its input. */
export interface CommandMessage<N extends CommandName = CommandName> {
  do: N;
  input: CommandInput<N>;
  /** The key of the draft that holds what is being saved: whoever typed it drops it, once this is answered. */
  draft?: string;
  /** The person on the screen: the answer shows them as they are then, and need not be followed by a question. */
  show?: Person;
  /** From a content script: for the person that it is about. */
  pass?: PassToSave | undefined;
  /** When it was typed, in milliseconds since 1970. */
  typed?: number;
}

/** What somebody asks for on a page. */
export interface ThreadNeed extends FoundNeed {
  /** The keyword as it is written in the sentence. */
  word: string;
  /** What to except should it not be about the offer. */
  exception: string;
  /** The record of it, once the user has acted. */
  kept?: string;
}

/** What the messages of a thread, or a profile, say about the offers. */
export interface ThreadEvidence {
  proposals: Proposal[];
  /** What they ask for, one sentence for each offer; a settled one is none. */
  needs: ThreadNeed[];
  /** The language to write in. */
  language: Language;
}

/** A page of ours that can be opened from elsewhere. */
export type OwnPage = 'options' | 'popup' | 'side panel' | 'health';

/** What the user has set for a site. */
export interface PageSettings {
  ask?: FirstQuestion | undefined;
  /** None: the user has not been asked yet. */
  mode?: WorkingMode | undefined;
  placement: PanelPlacement;
  /** By which a new version knows the old version's elements in a page. */
  orphanSecret: string;
}

/** What the user sets on a page: whether it may be read, how it works there, or where something is. */
export type SettingsChange = { consent: boolean } | { mode: WorkingMode } | { placement: PanelPlacement };

/** The pill of a person: the page's script draws what the worker says. */
export interface PillAppearance {
  /** Its accessible name. */
  name: string;
  /** Who it is and what they know. */
  description: string;
  /** The style sheet of its shadow root, colours and all; where it is comes from the page. */
  sheet: string;
  /** Said instead, where a page that had time to fill still isn't as its readers know it. */
  doubt: string;
  /** Attributes of SVG paths, in a box of `pillSize`. */
  shapes: Record<string, string>[];
}

/** Query → what goes in, what comes back. */
export interface Queries {
  /** Puts the page controller and a site's readers into the asking frame. */
  injectPageController: { in: string; out: null };
  /** Puts the panel's bundle into the asking frame. */
  injectPanel: { in: null; out: null };
  /** Puts in what the panel needs after its first frame. */
  injectPanelParts: { in: null; out: null };
  /** Puts in the panel's texts in the language that is shown. */
  injectTexts: { in: null; out: null };
  /** Wakes the worker while the page still loads. */
  wakeUp: { in: null; out: null };
  /** Goes on with long work for some seconds, for a page of ours: whether anything is left. */
  runJobs: { in: null; out: boolean };
  /** Stores a draft for a content script, where that is safer than storing it from the page. */
  storeDraft: { in: Draft; out: null };
  /** Drops one that is saved. */
  dropDraft: { in: string; out: null };
  /** The contact that a person is, if there is one, and the verdict. What the page says anew is taken over. */
  /** `whole`: with all that happened, however long ago. */
  contactView: { in: { person: Person; kind?: PageKind | undefined; whole?: boolean | undefined }; out: ContactView };
  /** Opens the page of ours on which contacts of the same name are shown, and joined. */
  openNamesakes: { in: { person: Person }; out: null };
  /** What was typed about a person and could not be saved. */
  unsavedWords: { in: { person: Person }; out: UnsavedWords[] };
  /** The user throws it away. */
  discardWords: { in: { person: Person; key: string }; out: null };
  /** What a thread with a person, or their profile, says about the offers. */
  threadEvidence: { in: { person: Person; messages: Message[]; subject?: string | undefined }; out: ThreadEvidence };
  /** Tags to offer: the latest first, then all. */
  tags: { in: null; out: string[] };
  /** The event of these days, if there was one. */
  recentEvent: { in: null; out: RecentEvent | null };
  /** What the user has set for a site, after this change of it; wakes the worker while the page still loads. */
  pageSettings: { in: { site: string; change?: SettingsChange }; out: PageSettings };
  /** Who is on the page now, for the toolbar icon and the browser's side panel. Nobody has no pill. */
  personSeen: { in: { seen: Seen; url: string }; out: PillAppearance | null };
  /** Opens one of our own pages. */
  openPage: { in: OwnPage; out: null };
  /** Opens a contact's page of ours. */
  openPerson: { in: Id; out: null };
  /** Opens a link of the panel in a tab of its own: the page doesn't hear where it leads. */
  openLink: { in: string; out: null };
  /** Opens the report of the asking page: what it is like without anybody on it. */
  openReport: { in: null; out: null };
}
export type QueryName = keyof Queries;
/** A query with its input. */
export interface QueryMessage<Q extends QueryName = QueryName> {
  ask: Q;
  input: Queries[Q]['in'];
  /** From a content script: for the person that it is about, who was shown to it before. */
  pass?: PassToSave | undefined;
}
