/** The contract between the core that every page loads and the panel's bundle, which the worker puts in beside it. */
import type { AnswerOf, Name } from '../commands';
import type { Doing, Queries, Query, Reply } from '../commands/messages';
import type { Seen } from '../readers/reader';

export type Shortcut = 'open-panel' | 'tag' | 'told';

/** What the panel may do with the world outside its frame. */
export interface Core {
  site: string;
  ask<Q extends Query>(query: Q, input: Queries[Q]['in']): Promise<Reply<Queries[Q]['out']>>;
  /** Sends a command; with a field, together with the drafts kept for it, which are let go once it is saved. */
  save<N extends Name>(message: Doing<N>, field?: string): Promise<Reply<AnswerOf<N>>>;
  /** Keeps what is being typed, as the command that would save it. */
  keep<N extends Name>(field: string, message: Doing<N>): void;
  /** Puts the panel aside, as a slim tab at the page's edge. */
  aside(): void;
  /** Gives the keyboard back to the page. */
  leave(): void;
}

/** What the core may do with the panel. */
export interface Panel {
  mount(document: Document, core: Core): void;
  show(seen: Seen, url: string): void;
  shortcut(name: Shortcut): void;
  /** The store changed. */
  changed(contacts: string[]): void;
  /** The page goes elsewhere: what is still being typed is sent. */
  flush(): void;
  unmount(): void;
}

declare global {
  /** In the content scripts' isolated world, which no page sees. */
  var knownForPanel: Panel | undefined;
}
